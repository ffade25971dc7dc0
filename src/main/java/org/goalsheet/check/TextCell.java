package org.goalsheet.check;

import java.util.List;
import java.util.stream.Stream;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.FieldRef;
import org.goalsheet.model.Indicator;
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

  static Stream<TextCell> of(Sheet sheet) {
    return Stream.concat(
        HEAD.stream()
            .map(field -> new TextCell(FieldRef.head(sheet.id(), field), sheet.get(field))),
        sheet.indicators().stream().flatMap(row -> of(sheet.id(), row)));
  }

  private static Stream<TextCell> of(String sheet, Indicator row) {
    return ROW.stream()
        .map(field -> new TextCell(new FieldRef(sheet, field, row.id()), row.get(field)));
  }

  /** What the table calls this cell. */
  String label() {
    return Message.text("field." + place.field().key());
  }
}
