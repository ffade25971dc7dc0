package org.goalsheet.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a value stands.
 *
 * @param sheet the sheet's id
 * @param indicator the indicator's id; null where the field belongs to the sheet's head
 */
public record FieldRef(String sheet, Field field, @Nullable String indicator) {
  public FieldRef {
    if (field.ofIndicator() == (indicator == null)) {
      throw new IllegalArgumentException(field + " with indicator " + indicator);
    }
  }

  public static FieldRef head(String sheet, Field field) {
    return new FieldRef(sheet, field, null);
  }

  /** The place of the cell that shows this value. */
  public FieldRef shownIn() {
    return new FieldRef(sheet, field.shownIn(), indicator);
  }
}
