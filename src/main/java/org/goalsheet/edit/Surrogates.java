package org.goalsheet.edit;

/** Halves of characters, as a broken paste or a cut in the wrong place leaves them. */
final class Surrogates {
  private static final int REPLACEMENT = 0xFFFD;

  private Surrogates() {}

  /** The text with every half of a character replaced, since no file can hold one. */
  static String paired(String text) {
    return text.codePoints()
        .map(c -> isHalf(c) ? REPLACEMENT : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Whole characters beyond the first plane come as one code point, which is none of these. */
  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
