package org.goalsheet.check;

/**
 * Characters that leave no mark on paper: blanks of every kind, breaks, controls, formats, and what
 * no document can hold, as halves of surrogate pairs.
 */
final class Unseen {
  private Unseen() {}

  static boolean is(int codePoint) {
    if (isOrdinary(codePoint) || isMark(codePoint)) {
      return false;
    }
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

  /** Most characters of most texts, told at a glance: visible ASCII and the usual Chinese ones. */
  static boolean isOrdinary(int character) {
    return (character > ' ' && character < 0x7F) || (character >= 0x4E00 && character <= 0x9FFF);
  }

  /** Chinese punctuation, forms in full width, and signs as ≥. */
  private static boolean isMark(int character) {
    return (character > '\u3000' && character < '\u3040')
        || (character > '\uFF00' && character < '\uFF5F')
        || (character >= '\u2190' && character < '\u2300');
  }

  /** The text with nothing but what can be seen; the text itself where all of it can. */
  static String without(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isOrdinary(c) && (Character.isSurrogate(c) || is(c))) {
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
