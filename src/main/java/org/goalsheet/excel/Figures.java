package org.goalsheet.excel;

import java.util.regex.Pattern;

/** Numbers that Excel shows as they are written: 1058.00 must not become 1058. */
final class Figures {
  /** As many digits as Excel keeps, and no zero in front, which it would drop. */
  private static final Pattern PLAIN =
      Pattern.compile("(0|-?[1-9]\\d{0,9}|-?0(?=\\.))(\\.\\d{1,5})?");

  private static final Pattern ZERO_BELOW = Pattern.compile("-0\\.0+");

  private Figures() {}

  /** The format that shows a number as it is written; empty where none does. */
  static String format(String text) {
    if (!PLAIN.matcher(text).matches() || ZERO_BELOW.matcher(text).matches()) {
      return "";
    }
    int point = text.indexOf('.');
    return point < 0 ? "0" : "0." + "0".repeat(text.length() - point - 1);
  }
}
