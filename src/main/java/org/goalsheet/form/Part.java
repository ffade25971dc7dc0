package org.goalsheet.form;

import org.goalsheet.model.Field;
import org.jspecify.annotations.Nullable;

/** What a column of the indicator part holds. */
enum Part {
  LEVEL1(Field.LEVEL1),
  LEVEL2(Field.LEVEL2),
  NAME(Field.INDICATOR_NAME),
  DESCRIPTION(Field.DESCRIPTION),
  VALUE(Field.VALUE),
  WEIGHT(Field.WEIGHT),
  /** The sign of a value alone. */
  SIGN(null),
  /** The number of a value alone. */
  NUMBER(null),
  /** The unit of a value alone. */
  UNIT(null);

  private final @Nullable Field field;

  Part(@Nullable Field field) {
    this.field = field;
  }

  /** The field that it holds; null where it holds only a piece of one. */
  @Nullable Field field() {
    return field;
  }

  static Part of(Field field) {
    for (Part part : values()) {
      if (part.field == field) {
        return part;
      }
    }
    throw new IllegalArgumentException(field + " has no column");
  }
}
