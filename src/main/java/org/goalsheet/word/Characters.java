package org.goalsheet.word;

import java.util.List;

/**
 * What a Word file can hold of a text. XML has no way to write most control characters, and pasted
 * text brings some: Word's own break (U+000B) and carriage returns become line breaks, its hard
 * hyphen (U+001E) becomes a hyphen; soft hyphens, other control characters and halves of surrogate
 * pairs are dropped. Everything else stays.
 */
final class Characters {
  private Characters() {}

  /** The lines of a text, at least one, without what cannot be written. */
  static List<String> lines(String text) {
    return List.of(writable(text).split("\n", -1));
  }

  /** The text on one line, without what cannot be written. */
  static String line(String text) {
    return String.join(" ", lines(text));
  }

  private static String writable(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.replace("\r\n", "\n").codePoints().forEach(point -> append(kept, point));
    return kept.toString();
  }

  private static void append(StringBuilder kept, int point) {
    switch (point) {
      case '\r', 0x0B -> kept.append('\n');
      case 0x1E -> kept.append('-');
      case '\n', '\t' -> kept.append((char) point);
      default -> {
        if (isWritable(point)) {
          kept.appendCodePoint(point);
        }
      }
    }
  }

  private static boolean isWritable(int point) {
    boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return point >= ' ' && point != 0xAD && !surrogate && point != 0xFFFE && point != 0xFFFF;
  }
}
