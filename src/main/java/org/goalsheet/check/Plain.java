package org.goalsheet.check;

import org.goalsheet.model.Field;
import org.goalsheet.model.Indicator;

/**
 * Texts of ordinary characters alone: those that can be seen, are not in full width where they
 * should not be, and begin no piece of a blank form. Nearly all are, and one glance at a row saves
 * the rules that look for such things from reading it each for itself.
 */
final class Plain {
  private static final boolean[] ORDINARY = new boolean[Character.MIN_SUPPLEMENTARY_CODE_POINT];

  static {
    for (int c = 0; c < ORDINARY.length; c++) {
      ORDINARY[c] =
          !Unseen.is(c) && !Untidy.isFullWidthDigit((char) c) && !BlankForm.mayRemain((char) c);
    }
  }

  private Plain() {}

  /**
   * Whether all texts of a row are.
   *
   * @param levels know the words that are never anything else
   */
  static boolean isRow(Indicator row, Levels levels) {
    return (levels.isFirst(row.level1()) || is(row.level1()))
        && (levels.isSecond(row.level2()) || is(row.level2()))
        && is(row.name())
        && is(row.description())
        && is(row.value().text())
        && is(row.get(Field.WEIGHT));
  }

  private static boolean is(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!ORDINARY[text.charAt(i)]) {
        return false;
      }
    }
    return true;
  }
}
