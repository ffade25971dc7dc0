package org.goalsheet.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javax.print.attribute.Attribute;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.SheetCollate;
import javax.print.attribute.standard.Sides;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the two print systems are told of an order; not every printer can show it on paper. */
class OrderedTest {
  private static final Path FILE = Path.of("made.pdf");

  private static PrintJob job(PaperSize paper, boolean upright, boolean twoSided) {
    PrintOrder order = new PrintOrder("office", PageRange.ALL, 3, paper, twoSided, false);
    return new PrintJob("表册", FILE, upright, order);
  }

  private static PrintJob job(PaperSize paper) {
    return job(paper, true, false);
  }

  @Test
  void cupsIsToldAll() {
    assertThat(Cups.command(job(PaperSize.A4)))
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
    assertThat(Cups.command(job(PaperSize.A4, true, true))).contains("sides=two-sided-long-edge");
    assertThat(Cups.command(job(PaperSize.A4, false, true)))
        .contains("sides=two-sided-short-edge", "media=iso_a4_210x297mm");
    assertThat(DrawnPrinting.attributes(job(PaperSize.A4, true, true)).containsValue(Sides.DUPLEX))
        .isTrue();
    assertThat(DrawnPrinting.attributes(job(PaperSize.A4, false, true)).containsValue(Sides.TUMBLE))
        .isTrue();
  }

  @Test
  void paperOfAnySizeIsNamedByIt() {
    assertThat(Cups.command(job(PaperSize.A3))).contains("media=iso_a3_297x420mm");
    assertThat(Cups.command(job(PaperSize.B5))).contains("media=jis_b5_182x257mm");
    assertThat(Cups.command(job(PaperSize.K16))).contains("media=om_16k_195x270mm");
    assertThat(Cups.command(job(new PaperSize(182.5, 257))))
        .contains("media=custom_form_182.5x257mm");
  }

  @Test
  void javaIsToldAll() {
    assertThat(DrawnPrinting.attributes(job(PaperSize.A4)).toArray())
        .contains(new Copies(3), SheetCollate.COLLATED, Sides.ONE_SIDED, MediaSizeName.ISO_A4);
  }

  @Test
  void javaIsToldThePaperIfItHasANameForIt() {
    assertThat(media(PaperSize.A3)).isEqualTo(MediaSizeName.ISO_A3);
    assertThat(media(PaperSize.B5)).isEqualTo(MediaSizeName.JIS_B5);
    assertThat(media(PaperSize.K16)).isNull();
  }

  private static @Nullable Attribute media(PaperSize paper) {
    return DrawnPrinting.attributes(job(paper)).get(Media.class);
  }
}
