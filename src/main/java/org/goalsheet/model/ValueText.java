package org.goalsheet.model;

/**
 * The text of a value for reading: in half width, every character in its place.
 *
 * <p>Chinese punctuation stays, since a comma in half width may group digits; so it does in １，０５８.
 */
final class ValueText {
  /** What stands behind the text, and before it. */
  static final char NOTHING = '\0';

  private static final String KEPT = "！（），：；？";

  private final char[] chars;

  ValueText(String text) {
    chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = isMark(i, text) ? ',' : halfWidth(chars[i]);
    }
  }

  /** Among digits in full width, the comma is in full width too. */
  private static boolean isMark(int at, String text) {
    return text.charAt(at) == '，'
        && at > 0
        && at + 1 < text.length()
        && isWideDigit(text.charAt(at - 1))
        && isWideDigit(text.charAt(at + 1));
  }

  private static boolean isWideDigit(char c) {
    return c >= '０' && c <= '９';
  }

  private static char halfWidth(char c) {
    if (c <= '~' || isHan(c)) {
      return c;
    }
    if (c >= '！' && c <= '～') {
      return KEPT.indexOf(c) < 0 ? (char) (c - '！' + '!') : c;
    }
    return switch (c) {
      case '\u3000', '\u00a0' -> ' ';
      case '﹪' -> '%';
      case '﹤' -> '<';
      case '﹥' -> '>';
      case '﹦', '═' -> '=';
      case '−', '‐', '‑' -> '-';
      case '〜', '∼' -> '~';
      case 'µ' -> 'μ';
      default -> c;
    };
  }

  int length() {
    return chars.length;
  }

  /** The character at any place, outside of the text too. */
  char at(int place) {
    return place >= 0 && place < chars.length ? chars[place] : NOTHING;
  }

  boolean has(String word, int at) {
    if (at + word.length() > chars.length) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (chars[at + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether one of these characters stands there. */
  boolean hasAny(String characters, int at) {
    return at >= 0 && at < chars.length && characters.indexOf(chars[at]) >= 0;
  }

  boolean hasDigit(int at) {
    return isDigit(at(at));
  }

  String slice(int from, int to) {
    return new String(chars, from, to - from);
  }

  /** The next place that is not blank. */
  int skipBlanks(int from) {
    int at = from;
    while (at < chars.length && isBlank(chars[at])) {
      at++;
    }
    return at;
  }

  /** The place behind the last character before that is not blank. */
  int skipBlanksBack(int from) {
    int at = from;
    while (at > 0 && isBlank(chars[at - 1])) {
      at--;
    }
    return at;
  }

  /** The place behind the digits that stand there. */
  int skipDigits(int from) {
    int at = from;
    while (at < chars.length && isDigit(chars[at])) {
      at++;
    }
    return at;
  }

  /** The place behind a range mark and its blanks; negative where none stands. */
  int rangeMarkEnd(int from) {
    int at = skipBlanks(from);
    if (!hasAny("-—–―─~至到", at)) {
      return -1;
    }
    boolean twice = at(at) == '—' && at(at + 1) == '—';
    return skipBlanks(twice ? at + 2 : at + 1);
  }

  /** Whether a clause ends here, blanks aside. */
  boolean endsAt(int from) {
    int at = skipBlanks(from);
    return at == chars.length || hasAny("，,。；;、:：)）!！?？", at) || hasLineEnd(from, at);
  }

  private boolean hasLineEnd(int from, int to) {
    for (int i = from; i < to; i++) {
      if (chars[i] == '\n' || chars[i] == '\r') {
        return true;
      }
    }
    return false;
  }

  static boolean isBlank(char c) {
    return c <= ' ' ? Character.isWhitespace(c) : c == '\u00a0' || isRareBlank(c);
  }

  private static boolean isRareBlank(char c) {
    return (c <= '\u205f' ? c >= '\u1680' : c == '\u3000') && Character.isWhitespace(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isHan(char c) {
    return c >= '\u3400' && c <= '\u9fff' || c == '〇';
  }
}
