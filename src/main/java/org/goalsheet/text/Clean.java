package org.goalsheet.text;

/**
 * What a text file can hold of a text: breaks of every kind become line feeds; other control
 * characters but tabs, and halves of surrogate pairs, are dropped.
 */
final class Clean {
  private Clean() {}

  static String of(String text) {
    if (isClean(text)) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    text.replace("\r\n", "\n").codePoints().forEach(point -> append(kept, point));
    return kept.toString();
  }

  /** The text on one line, without tabs. */
  static String line(String text) {
    return of(text).replace('\n', ' ').replace('\t', ' ');
  }

  private static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c) || Character.isISOControl(c) && c != '\n' && c != '\t') {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder kept, int point) {
    boolean torn = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    switch (point) {
      case '\r', 0x0B, 0x0C, 0x85 -> kept.append('\n');
      default -> {
        if (!torn && (point == '\n' || point == '\t' || !Character.isISOControl(point))) {
          kept.appendCodePoint(point);
        }
      }
    }
  }
}
