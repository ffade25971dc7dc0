package org.goalsheet.excel;

import java.util.List;
import org.goalsheet.grid.Column;
import org.goalsheet.grid.Value;

/**
 * How high a row must be for all of its texts: Excel finds out by itself only where no cells are
 * merged, others never. It is an estimate for whatever font stands in, rather too high than too
 * low. Lengths are in points.
 */
final class RowHeight {
  /** Excel's limit. */
  static final double HIGHEST = 409;

  /** A line of the tallest Chinese fonts in use, in sizes of its type. */
  private static final double LINE = 1.45;

  private RowHeight() {}

  static double line(double size) {
    return size * LINE;
  }

  /** The height of a row of a listing. */
  static double of(List<Value> values, List<Column> columns) {
    double height = 0;
    for (int i = 0; i < values.size(); i++) {
      Column column = columns.get(i);
      String text = column.wrapped() ? values.get(i).shown() : "";
      height = Math.max(height, of(text, Looks.SIZE, column.width() * Looks.DIGIT));
    }
    return Math.min(HIGHEST, height);
  }

  /**
   * The height of a text in a cell.
   *
   * @param size of its type
   * @param width of the cell
   */
  static double of(String text, double size, double width) {
    return TextLines.count(text, width / size) * line(size);
  }
}
