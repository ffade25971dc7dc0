package org.goalsheet.check;

import java.util.regex.Pattern;

/** Blanks of every kind, which make no difference to what a name says. */
final class Blanks {
  private static final Pattern BLANKS = Pattern.compile("[\\h\\v\\p{Cf}]+");

  private Blanks() {}

  static String without(String text) {
    return BLANKS.matcher(text).replaceAll("");
  }
}
