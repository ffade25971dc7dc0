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
 * @param plain whether all its texts are {@link Plain}
 * @param name its 三级, made tidy
 */
record Row(
    String sheet, Indicator indicator, String first, String second, boolean plain, String name) {
  static Row of(Indicator indicator, String sheet, Levels levels) {
    boolean plain = Plain.isRow(indicator, levels);
    return new Row(
        sheet,
        indicator,
        levels.first(indicator),
        levels.second(indicator),
        plain,
        plain ? indicator.name() : Untidy.tidy(indicator.name(), false));
  }

  FieldRef place(Field field) {
    return new FieldRef(sheet, field, indicator.id());
  }

  TargetValue value() {
    return indicator.value();
  }
}
