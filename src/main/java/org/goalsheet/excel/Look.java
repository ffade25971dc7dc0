package org.goalsheet.excel;

import org.goalsheet.grid.TypeStyle;
import org.goalsheet.grid.TypeStyle.Align;

/**
 * How a cell looks.
 *
 * @param middle whether its text stands in the middle of its height, not at the top
 * @param border the colour of the lines around it, as {@code FF000000}; empty for none
 * @param filled whether it is grey
 * @param format how a number is shown; empty for a text
 * @param literal whether a text would become a formula, once somebody edits it, if the cell did not
 *     say that it is none
 */
record Look(
    TypeStyle type,
    boolean middle,
    boolean wrapped,
    String border,
    boolean filled,
    String format,
    boolean literal) {

  /** A text with lines around it. */
  static Look framed(TypeStyle type, String border) {
    return new Look(type, false, true, border, false, "", false);
  }

  /** A text without lines. */
  static Look plain(TypeStyle type) {
    return framed(type, "");
  }

  Look inTheMiddle() {
    return new Look(type, true, wrapped, border, filled, format, literal);
  }

  Look onOneLine() {
    return new Look(type, middle, false, border, filled, format, literal);
  }

  Look grey() {
    return new Look(type, middle, wrapped, border, true, format, literal);
  }

  Look centred() {
    TypeStyle centred =
        new TypeStyle(type.eastAsia(), type.latin(), type.size(), type.bold(), Align.CENTER);
    return new Look(centred, middle, wrapped, border, filled, format, literal);
  }

  Look asNumber(String numberFormat) {
    return new Look(type, middle, wrapped, border, filled, numberFormat, literal);
  }

  Look asLiteral() {
    return new Look(type, middle, wrapped, border, filled, format, true);
  }
}
