package org.goalsheet.model;

import org.goalsheet.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands.
 *
 * @param sheet the sheet's id
 * @param indicator the indicator's id; null where the field belongs to the sheet's head
 * @param label which of the labelled values it is; null for every other field
 */
public record FieldRef(
    String sheet, Field field, @Nullable String indicator, @Nullable String label) {
  public FieldRef {
    if (field.ofIndicator() == (indicator == null)) {
      throw new IllegalArgumentException(field + " with indicator " + indicator);
    }
    if ((field == Field.LABELLED) == (label == null)) {
      throw new IllegalArgumentException(field + " with label " + label);
    }
  }

  public FieldRef(String sheet, Field field, @Nullable String indicator) {
    this(sheet, field, indicator, null);
  }

  public static FieldRef head(String sheet, Field field) {
    return new FieldRef(sheet, field, null);
  }

  public static FieldRef labelled(String sheet, String label) {
    return new FieldRef(sheet, Field.LABELLED, null, label);
  }

  /** The stable name: the field's, with the label behind it where it has one. */
  public String key() {
    return label == null ? field.key() : field.key() + "." + label;
  }

  /** What people call it: 项目名称, or its label. */
  public String name() {
    return label == null ? Message.text("field." + field.key()) : label;
  }

  /** The place of the cell that shows this value. */
  public FieldRef shownIn() {
    return new FieldRef(sheet, field.shownIn(), indicator, label);
  }
}
