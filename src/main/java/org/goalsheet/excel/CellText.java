package org.goalsheet.excel;

import java.util.regex.Pattern;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;

/**
 * What a cell can hold of a text. XML has no way to write most control characters: breaks of every
 * kind become line feeds, the others and halves of surrogate pairs are dropped. A text that is too
 * long ends with a mark.
 */
final class CellText {
  /** The longest text that Excel opens, in UTF-16 units. */
  static final int LONGEST = 32_767;

  /** A text grows by escapes, at most so many times. */
  private static final int MOST_PER_UNIT = 2;

  /** Excel reads this as the character of that number. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private CellText() {}

  static String of(String text) {
    String written = written(text);
    return written.length() > LONGEST ? cut(written) : written;
  }

  /**
   * Whether a cell takes a text whole.
   *
   * @param where what it stands in, for people
   * @throws Refused when it is too long
   */
  static void check(String text, String where) throws Refused {
    if (text.length() > LONGEST / MOST_PER_UNIT && written(text).length() > LONGEST) {
      throw new Refused(Message.of("excel.longtext", where, LONGEST));
    }
  }

  private static String written(String text) {
    return ESCAPE.matcher(writable(text)).replaceAll("_x005F_");
  }

  /** Whether it looks like the beginning of a formula to who edits the cell. */
  static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
  }

  private static String cut(String text) {
    String mark = Message.text("excel.cut");
    int end = LONGEST - mark.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
        + mark;
  }

  private static String writable(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.replace("\r\n", "\n").codePoints().forEach(point -> append(kept, point));
    return kept.toString();
  }

  private static void append(StringBuilder kept, int point) {
    switch (point) {
      case '\n', '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> kept.append('\n');
      default -> {
        if (isWritable(point)) {
          kept.appendCodePoint(point);
        }
      }
    }
  }

  private static boolean isWritable(int point) {
    boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return point == '\t' || point >= ' ' && !surrogate && point != 0xFFFE && point != 0xFFFF;
  }
}
