package org.goalsheet.check;

import org.goalsheet.model.Field;
import org.goalsheet.model.FieldRef;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.TargetValue;

/**
 * A row as a rule sees it.
 *
 * @param sheet the id of its sheet
 * @param first the known first level that its word means; the word without blanks where it means
 *     none
 * @param second the known second level, likewise
 */
record Row(String sheet, Indicator indicator, String first, String second) {
  FieldRef place(Field field) {
    return new FieldRef(sheet, field, indicator.id());
  }

  TargetValue value() {
    return indicator.value();
  }
}
