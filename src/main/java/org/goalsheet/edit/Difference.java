package org.goalsheet.edit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Field;
import org.goalsheet.model.FieldRef;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Labelled;
import org.goalsheet.model.Sheet;

/** Finds where two states of a booklet differ, so that undo can show what it did. */
public final class Difference {
  private static final List<Field> HEAD =
      List.of(
          Field.UNIT, Field.NAME, Field.BUDGET, Field.FISCAL, Field.OTHER, Field.USE, Field.GOAL);

  private static final List<Field> ROW =
      List.of(
          Field.LEVEL1,
          Field.LEVEL2,
          Field.INDICATOR_NAME,
          Field.DESCRIPTION,
          Field.VALUE,
          Field.WEIGHT);

  private Difference() {}

  /** The first place of {@code after} that is not as in {@code before}; empty where none is. */
  public static Optional<FieldRef> first(Booklet before, Booklet after) {
    return after.sheets().stream()
        .filter(sheet -> !before.sheets().contains(sheet))
        .findFirst()
        .map(sheet -> inSheet(before.sheet(sheet.id()), sheet));
  }

  private static FieldRef inSheet(Optional<Sheet> before, Sheet after) {
    for (Field field : HEAD) {
      if (!before.map(sheet -> sheet.get(field)).equals(Optional.of(after.get(field)))) {
        return FieldRef.head(after.id(), field);
      }
    }
    for (Labelled each : after.labelled()) {
      FieldRef place = FieldRef.labelled(after.id(), each.label());
      if (!before.map(sheet -> sheet.get(place)).equals(Optional.of(each.text()))) {
        return place;
      }
    }
    for (Indicator row : after.indicators()) {
      Optional<Indicator> old = before.flatMap(sheet -> sheet.indicator(row.id()));
      if (!old.equals(Optional.of(row))) {
        return new FieldRef(after.id(), inRow(old, row), row.id());
      }
    }
    return FieldRef.head(after.id(), Field.NAME);
  }

  private static Field inRow(Optional<Indicator> before, Indicator after) {
    return before
        .flatMap(
            old ->
                ROW.stream()
                    .filter(field -> !Objects.equals(old.get(field), after.get(field)))
                    .findFirst())
        .orElse(Field.INDICATOR_NAME);
  }
}
