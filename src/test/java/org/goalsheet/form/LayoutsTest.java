package org.goalsheet.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.goalsheet.grid.RawDocument;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.Ids;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Sheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of other places are read as a careful reader reads them, and nothing of them is lost. */
class LayoutsTest {
  private static final List<Field> HEAD =
      List.of(
          Field.UNIT, Field.NAME, Field.BUDGET, Field.FISCAL, Field.OTHER, Field.USE, Field.GOAL);

  static List<Layout> layouts() {
    return Layout.all(Path.of("src/test/resources/org/goalsheet/form/layouts"));
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void isReadAsACarefulReaderReadsIt(Layout layout) {
    Reading reading = read(layout);
    assertThat(reading.sheets().stream().flatMap(LayoutsTest::lines))
        .containsExactlyElementsOf(layout.sheets());
    assertThat(reading.notes().stream().map(Message::text))
        .containsExactlyElementsOf(layout.notes());
  }

  private static Reading read(Layout layout) {
    return ComposeTest.form(layout.form())
        .read(new RawDocument(layout.blocks(), List.of()), new Ids());
  }

  private static Stream<String> lines(Sheet sheet) {
    List<String> lines = new ArrayList<>();
    for (Field field : HEAD) {
      if (!sheet.get(field).isEmpty()) {
        lines.add(field.key() + ": " + Layout.line(List.of(sheet.get(field))));
      }
    }
    sheet
        .labelled()
        .forEach(
            each ->
                lines.add("labelled." + each.label() + ": " + Layout.line(List.of(each.text()))));
    for (Indicator row : sheet.indicators()) {
      lines.add("row: " + row(row));
    }
    return lines.stream();
  }

  private static String row(Indicator row) {
    List<String> texts = new ArrayList<>();
    for (Field field :
        List.of(
            Field.LEVEL1,
            Field.LEVEL2,
            Field.INDICATOR_NAME,
            Field.DESCRIPTION,
            Field.VALUE,
            Field.WEIGHT)) {
      texts.add(row.get(field));
    }
    String line = Layout.line(texts).replace("|  |", "| |").replace("|  |", "| |");
    String whole = row.weight().isEmpty() ? line.substring(0, line.length() - 3) : line;
    return whole.strip();
  }
}
