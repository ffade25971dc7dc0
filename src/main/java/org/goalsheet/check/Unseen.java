package org.goalsheet.check;

import java.util.BitSet;

/**
 * Characters that leave no mark on paper: blanks of every kind, breaks, controls, formats, and what
 * no document can hold, as halves of surrogate pairs.
 */
final class Unseen {
  /** Read once for the usual characters: every character of every text is asked about. */
  private static final BitSet USUAL = new BitSet(Character.MIN_SUPPLEMENTARY_CODE_POINT);

  static {
    for (int c = 0; c < Character.MIN_SUPPLEMENTARY_CODE_POINT; c++) {
      USUAL.set(c, leavesNoMark(c));
    }
  }

  private Unseen() {}

  static boolean is(int codePoint) {
    return Character.isBmpCodePoint(codePoint) ? USUAL.get(codePoint) : leavesNoMark(codePoint);
  }

  private static boolean leavesNoMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE ->
          true;
      default -> codePoint == 0xFFFE || codePoint == 0xFFFF;
    };
  }

  /** The text with nothing but what can be seen; the text itself where all of it can. */
  static String without(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (is(text.charAt(i))) {
        return dropped(text);
      }
    }
    return text;
  }

  private static String dropped(String text) {
    StringBuilder seen = new StringBuilder(text.length());
    text.codePoints().filter(each -> !is(each)).forEach(seen::appendCodePoint);
    return seen.toString();
  }
}
