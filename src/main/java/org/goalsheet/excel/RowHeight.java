package org.goalsheet.excel;

import java.util.List;
import org.goalsheet.grid.Column;
import org.goalsheet.grid.Value;

/**
 * How high a row must be for all of its texts: Excel finds out by itself only where no cells are
 * merged, others never. It is an estimate for whatever font stands in, rather too high than too
 * low.
 */
final class RowHeight {
  /** Excel's limit, in points. */
  static final double HIGHEST = 409;

  /** A line of the tallest Chinese fonts in use, as a share of their size. */
  private static final double LINE = 1.45;

  /** What the edges of a cell take, in digits. */
  private static final int EDGES = 1;

  /** A character that may not begin or end a line goes with its neighbour. */
  private static final int LOST = 2;

  private RowHeight() {}

  /** The height of a line, in points. */
  static double line(double size) {
    return Math.ceil(size * LINE);
  }

  /** The height of a row of a listing, in points. */
  static double of(List<Value> values, List<Column> columns) {
    int lines = 1;
    for (int i = 0; i < values.size(); i++) {
      if (columns.get(i).wrapped()) {
        lines = Math.max(lines, lines(values.get(i).shown(), columns.get(i).width()));
      }
    }
    return Math.min(HIGHEST, lines * line(Looks.SIZE));
  }

  /**
   * How many lines a text takes.
   *
   * @param width of the cell, in digits
   */
  static int lines(String text, int width) {
    int room = Math.max(2, width - EDGES);
    return text.length() * 2 <= room && text.indexOf('\n') < 0
        ? 1
        : Math.max(1, text.lines().mapToInt(line -> linesOf(line, room)).sum());
  }

  private static int linesOf(String line, int room) {
    int digits = digits(line);
    int safe = Math.max(2, room - LOST);
    return digits <= room ? 1 : (digits + safe - 1) / safe;
  }

  /** How many digits a line is wide: what is not a plain letter takes two. */
  private static int digits(String line) {
    return line.codePoints().map(point -> point < 0x100 ? 1 : 2).sum();
  }
}
