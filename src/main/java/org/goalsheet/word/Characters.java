package org.goalsheet.word;

import java.util.List;

/**
 * What a Word file can hold of a text. XML has no way to write most control characters, and pasted
 * text brings some: Word's own break (U+000B) and carriage returns become line breaks, its hard
 * hyphen (U+001E) stays, to be written as an element; soft hyphens, other control characters and
 * halves of surrogate pairs are dropped. Everything else stays.
 */
final class Characters {
  /** A hyphen at which no line is broken, as Word keeps it in plain text. */
  static final char HARD_HYPHEN = '\u001E';

  private Characters() {}

  /** The lines of a text, at least one, without what cannot be written. */
  static List<String> lines(String text) {
    return isPlain(text) ? List.of(text) : List.of(writable(text).split("\n", -1));
  }

  /** The text on one line, without what cannot be written. */
  static String line(String text) {
    return String.join(" ", lines(text));
  }

  /** Whether a text is one line that can be written as it is; most are. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || Character.isSurrogate(c) || !isWritable(c)) {
        return false;
      }
    }
    return true;
  }

  private static String writable(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.replace("\r\n", "\n").codePoints().forEach(point -> append(kept, point));
    return kept.toString();
  }

  private static void append(StringBuilder kept, int point) {
    if (point == '\r' || point == 0x0B) {
      kept.append('\n');
    } else if (isWritable(point)) {
      kept.appendCodePoint(point);
    }
  }

  private static boolean isWritable(int point) {
    boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    boolean control = point < ' ' && point != '\n' && point != '\t' && point != HARD_HYPHEN;
    return !control && point != 0xAD && !surrogate && point != 0xFFFE && point != 0xFFFF;
  }
}
