package org.goalsheet.check;

import org.goalsheet.model.Field;
import org.goalsheet.model.FieldRef;
import org.goalsheet.model.Indicator;

/**
 * A row as a rule sees it.
 *
 * @param sheet the id of its sheet
 */
record Row(String sheet, Indicator indicator) {
  FieldRef place(Field field) {
    return new FieldRef(sheet, field, indicator.id());
  }
}
