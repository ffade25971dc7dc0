package org.goalsheet.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.SheetCollate;
import javax.print.attribute.standard.Sides;
import org.goalsheet.grid.Page;
import org.junit.jupiter.api.Test;

/** What the two print systems are told of an order; not every printer can show it on paper. */
class OrderedTest {
  private static final Path FILE = Path.of("made.pdf");

  private static PrintJob job(double width, double height, boolean twoSided) {
    PrintOrder order = new PrintOrder("office", PageRange.ALL, 3, twoSided, false);
    return new PrintJob("表册", FILE, new Page(width, height, 0, 0, 0, 0), order);
  }

  @Test
  void cupsIsToldAll() {
    assertThat(Cups.command(job(210, 297, false)))
        .isEqualTo(
            List.of(
                "lp",
                "-d",
                "office",
                "-t",
                "表册",
                "-n",
                "3",
                "-o",
                "collate=true",
                "-o",
                "media=iso_a4_210x297mm",
                "-o",
                "print-scaling=none",
                "-o",
                "sides=one-sided",
                "--",
                "made.pdf"));
  }

  @Test
  void bothSidesReadTheSameWayUp() {
    assertThat(Cups.command(job(210, 297, true))).contains("sides=two-sided-long-edge");
    assertThat(Cups.command(job(297, 210, true)))
        .contains("sides=two-sided-short-edge", "media=iso_a4_210x297mm");
    assertThat(DrawnPrinting.attributes(job(210, 297, true)).containsValue(Sides.DUPLEX)).isTrue();
    assertThat(DrawnPrinting.attributes(job(297, 210, true)).containsValue(Sides.TUMBLE)).isTrue();
  }

  @Test
  void paperOfAnySizeIsNamedByIt() {
    assertThat(Cups.command(job(420, 297, false))).contains("media=iso_a3_297x420mm");
    assertThat(Cups.command(job(182.5, 257, false))).contains("media=custom_form_182.5x257mm");
  }

  @Test
  void javaIsToldAll() {
    assertThat(DrawnPrinting.attributes(job(210, 297, false)).toArray())
        .contains(new Copies(3), SheetCollate.COLLATED, Sides.ONE_SIDED);
  }
}
