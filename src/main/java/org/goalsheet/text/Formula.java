package org.goalsheet.text;

import java.util.regex.Pattern;

/**
 * Texts that a spreadsheet would take for formulas: an apostrophe in front says that they are none.
 */
final class Formula {
  private static final Pattern LIKE_ONE = Pattern.compile("'*[=+\\-@]", Pattern.DOTALL);
  private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@]", Pattern.DOTALL);

  private Formula() {}

  static String guarded(String text) {
    return LIKE_ONE.matcher(text).lookingAt() ? "'" + text : text;
  }

  static String unguarded(String text) {
    return GUARDED.matcher(text).lookingAt() ? text.substring(1) : text;
  }
}
