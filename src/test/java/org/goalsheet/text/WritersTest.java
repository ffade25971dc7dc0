package org.goalsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.goalsheet.Shown;
import org.goalsheet.grid.Cell;
import org.goalsheet.grid.Grid;
import org.goalsheet.grid.RawDocument;
import org.goalsheet.grid.Role;
import org.goalsheet.message.Refused;
import org.junit.jupiter.api.Test;

class WritersTest {
  @Property(tries = 300)
  void whatIsWrittenWithTabsIsReadBackToTheLetter(@ForAll("texts") String text)
      throws IOException, Refused {
    assertThat(Shown.tables(readTabbed(row("前", text, "后"))))
        .isEqualTo(List.of(List.of(List.of("前", Clean.of(text), "后"))));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().all().ofMaxLength(12),
        Arbitraries.strings().withChars("=+-@'\"\t\n\r\u0000\uD842\uDFB7甲1 ").ofMaxLength(8));
  }

  @Test
  void noTextIsTakenForAFormula() throws IOException {
    assertThat(tabbed(row("=1+2", "+86", "-", "@A", "'=1", "'六", "1-2")))
        .isEqualTo("'=1+2\t'+86\t'-\t'@A\t''=1\t'六\t1-2\r\n");
  }

  @Test
  void placesThatAMergedCellCoversAreEmpty() throws IOException {
    Grid grid =
        new Grid(
            List.of(1, 1, 1),
            List.of(
                List.of(cell("甲", 2, 1), cell("乙", 1, 2)),
                List.of(cell("丙", 1, 1), cell("丁", 1, 1))));

    assertThat(tabbed(grid)).isEqualTo("甲\t\t乙\r\n丙\t丁\t\r\n");
    StringBuilder text = new StringBuilder();
    new TextWriter().write(grid, text);
    assertThat(text.toString().lines()).containsExactly(" \t甲", "\t乙", "", "\t丙", "\t丁", "\t", "");
  }

  @Test
  void linesWithinACellStayInIt() throws IOException, Refused {
    StringBuilder text = new StringBuilder();
    new TextWriter().write(row("一\n\n二\t三\n[bookmark: x]四", "后"), text);

    assertThat(Shown.tables(read(text.toString())))
        .isEqualTo(List.of(List.of(List.of("一\n二 三\n [bookmark: x]四", "后"))));
  }

  @Test
  void aWebPageHoldsNoMarkupButItsOwn() throws IOException {
    StringBuilder page = new StringBuilder();
    new WebPageWriter().write(row("<b title=\"x\">&\n\u0007"), page);

    assertThat(page.toString())
        .contains("&lt;b title=&quot;x&quot;&gt;&amp;<br ")
        .contains("mso-number-format:'\\@'")
        .doesNotContain("\u0007");
  }

  private static Grid row(String... texts) {
    List<Cell> cells = List.of(texts).stream().map(text -> cell(text, 1, 1)).toList();
    return new Grid(cells.stream().map(cell -> 1).toList(), List.of(cells));
  }

  private static Cell cell(String text, int columns, int rows) {
    return new Cell(text, columns, rows, Role.TEXT, List.of());
  }

  private static String tabbed(Grid grid) throws IOException {
    StringBuilder text = new StringBuilder();
    new TabbedWriter().write(grid, text);
    return text.toString();
  }

  private static RawDocument readTabbed(Grid grid) throws IOException, Refused {
    return read(tabbed(grid));
  }

  private static RawDocument read(String text) throws IOException, Refused {
    Path file = Files.createTempFile("written", ".txt");
    try {
      return new TextReader()
          .read(Files.writeString(file, "\uFEFF" + text, StandardCharsets.UTF_8));
    } finally {
      Files.delete(file);
    }
  }
}
