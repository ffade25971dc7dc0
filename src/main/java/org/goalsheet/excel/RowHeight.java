package org.goalsheet.excel;

import java.util.List;

/**
 * How high a row must be for all of its texts. Excel would find out by itself, others would not. It
 * is an estimate for whatever font stands in, rather too high than too low.
 */
final class RowHeight {
  /** A line of the tallest Chinese fonts in use, in points. */
  private static final float LINE = 16;

  /** Excel's limit, in points. */
  private static final float HIGHEST = 409;

  /** What the edges of a cell take, and a character that may not begin or end a line. */
  private static final int LOST = 3;

  private RowHeight() {}

  /** The height in points. */
  static float of(List<Value> values, List<Column> columns) {
    int lines = 1;
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) instanceof Value.Text text) {
        lines = Math.max(lines, lines(text.text(), columns.get(i).width()));
      }
    }
    return Math.min(HIGHEST, lines * LINE);
  }

  private static int lines(String text, int width) {
    if (text.length() * 2 <= width && text.indexOf('\n') < 0) {
      return 1;
    }
    int room = Math.max(2, width - LOST);
    return text.lines().mapToInt(line -> Math.max(1, ceiling(digits(line), room))).sum();
  }

  private static int ceiling(int length, int room) {
    return (length + room - 1) / room;
  }

  /** How many digits a line is wide: what is not a plain letter takes two. */
  private static int digits(String line) {
    return line.chars().map(unit -> unit < 0x100 ? 1 : 2).sum();
  }
}
