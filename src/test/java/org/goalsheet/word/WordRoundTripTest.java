package org.goalsheet.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.goalsheet.Tianjin;
import org.goalsheet.grid.Cell;
import org.goalsheet.grid.Grid;
import org.goalsheet.grid.Publication;
import org.goalsheet.grid.Publication.Leaf;
import org.goalsheet.grid.RawDocument;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Amount;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.BudgetUnit;
import org.goalsheet.model.Funding;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Sheet;

class WordRoundTripTest {
  @Property(tries = 50)
  void whatIsWrittenIsReadBackCellByCellWithoutTheContents(@ForAll("sheets") List<Sheet> sheets)
      throws IOException, Refused {
    Publication publication = Tianjin.form().publish(Booklet.of("tianjin-2025", 2025, sheets));
    List<Leaf> leaves = publication.leaves();

    RawDocument document = read(Docx.written(publication));

    assertThat(Docx.tables(document).stream().map(Docx::cells).toList())
        .isEqualTo(leaves.stream().map(leaf -> expected(leaf.grid())).toList());
    assertThat(Docx.paragraphs(document))
        .isEqualTo(leaves.stream().map(leaf -> held(leaf.heading()).replace('\n', ' ')).toList());
    assertThat(document.notes()).isEmpty();
  }

  @Provide
  Arbitrary<List<Sheet>> sheets() {
    return Combinators.combine(texts(), texts(), texts(), texts(), rows())
        .as(WordRoundTripTest::sheet)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  private static Arbitrary<List<Indicator>> rows() {
    Arbitrary<String> level1 = Arbitraries.of("产出指标", "效益指标", "");
    return Combinators.combine(level1, texts(), texts(), texts(), texts())
        .as((one, two, three, four, five) -> Indicator.of("", one, two, three, four, five))
        .list()
        .ofMaxSize(4)
        .map(WordRoundTripTest::numbered);
  }

  private static List<Indicator> numbered(List<Indicator> rows) {
    List<Indicator> numbered = new ArrayList<>();
    for (Indicator row : rows) {
      numbered.add(row.withId("i" + numbered.size()));
    }
    return numbered;
  }

  /** Any character at all, and often those that are hard. */
  private static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().all().ofMaxLength(12),
        Arbitraries.strings()
            .withChars("\n\r\t\u000B\u001E\u001F\u00AD\uD842\uDFB7\uFFFE <&>\"'“≤—甲1")
            .ofMaxLength(12));
  }

  private static Sheet sheet(
      String unit, String name, String use, String goal, List<Indicator> rows) {
    Funding funding = new Funding(new Amount("1.00"), Amount.EMPTY, new Amount(name), use);
    return Sheet.of("s", BudgetUnit.parse(unit), name, funding, goal, rows);
  }

  private static List<List<String>> expected(Grid grid) {
    List<List<Cell>> rows =
        grid.rows().stream()
            .map(
                row ->
                    row.stream()
                        .map(cell -> Cell.raw(held(cell.text()), cell.colSpan(), cell.rowSpan()))
                        .toList())
            .toList();
    return Docx.cells(new Grid(grid.widths(), rows));
  }

  /** What a Word file can hold of a text. */
  private static String held(String text) {
    return text.replaceAll("\r\n|[\r\\x0B]", "\n")
        .replace('\u001E', '-')
        .replaceAll("[\\x00-\\x08\\x0C\\x0E-\\x1F\\xAD\\uFFFE\\uFFFF\\p{Cs}]", "");
  }

  private static RawDocument read(byte[] bytes) throws IOException, Refused {
    Path file = Files.createTempFile("round-trip", ".docx");
    try {
      return new WordReader().read(Files.write(file, bytes));
    } finally {
      Files.delete(file);
    }
  }
}
