package org.goalsheet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.goalsheet.model.Field;
import org.goalsheet.model.FieldRef;
import org.goalsheet.model.Sheet;

/** A text of a sheet with its place. The unit's code is left out: it has a rule of its own. */
record TextCell(FieldRef place, String text) {
  private static final List<Field> HEAD =
      List.of(
          Field.UNIT_NAME,
          Field.NAME,
          Field.BUDGET,
          Field.FISCAL,
          Field.OTHER,
          Field.USE,
          Field.GOAL);

  private static final List<Field> ROW =
      List.of(
          Field.LEVEL1,
          Field.LEVEL2,
          Field.INDICATOR_NAME,
          Field.DESCRIPTION,
          Field.VALUE,
          Field.WEIGHT);

  /**
   * The cells of a sheet that are wanted, in the order of the table.
   *
   * @param labels the labelled values that the table shows; others are not for this table to judge
   * @param rows those that may have such cells
   */
  static List<TextCell> of(
      Table table, List<String> labels, Predicate<Row> rows, BiPredicate<Field, String> wanted) {
    Sheet sheet = table.sheet();
    List<TextCell> cells = new ArrayList<>();
    for (Field field : HEAD) {
      String text = sheet.get(field);
      if (wanted.test(field, text)) {
        cells.add(new TextCell(FieldRef.head(sheet.id(), field), text));
      }
    }
    for (String label : labels) {
      FieldRef place = FieldRef.labelled(sheet.id(), label);
      String text = sheet.get(place);
      if (wanted.test(Field.LABELLED, text)) {
        cells.add(new TextCell(place, text));
      }
    }
    for (Row row : table.rows()) {
      if (rows.test(row)) {
        addAll(row, wanted, cells);
      }
    }
    return cells;
  }

  private static void addAll(Row row, BiPredicate<Field, String> wanted, List<TextCell> cells) {
    for (Field field : ROW) {
      String text = row.indicator().get(field);
      if (wanted.test(field, text)) {
        cells.add(new TextCell(row.place(field), text));
      }
    }
  }

  /** What the table calls this cell. */
  String label() {
    return place.name();
  }
}
