package org.goalsheet.ui.paper;

import java.util.Arrays;
import java.util.List;
import org.goalsheet.grid.Placed;
import org.goalsheet.grid.Slots;

/**
 * Where the cells of a table stand, in whole pixels.
 *
 * @param x the left edges of the columns, and the right edge of the last one
 * @param y the upper edges of the rows, and the lower edge of the last one
 */
record TableLayout(double[] x, double[] y) {

  /** How high a cell must be. */
  interface Heights {
    /**
     * @param width the cell's width, in pixels
     */
    double of(Placed cell, double width);
  }

  /**
   * Lays a table out: each row as high as its highest cell; what a merged cell needs beyond its
   * rows goes to the last of them, as in Word.
   *
   * @param shares the columns' shares of the width
   * @param least the least height of a row
   */
  static TableLayout of(
      Slots slots, List<Integer> shares, double width, double least, Heights heights) {
    double[] x = edges(shares, width);
    double[] high = new double[slots.rows()];
    Arrays.fill(high, least);
    for (Placed cell : slots.placed()) {
      if (cell.cell().rowSpan() == 1) {
        high[cell.row()] = Math.max(high[cell.row()], height(cell, x, heights));
      }
    }
    for (Placed cell : slots.placed()) {
      if (cell.cell().rowSpan() > 1) {
        double there = Arrays.stream(high, cell.row(), cell.endRow()).sum();
        high[cell.endRow() - 1] += Math.max(0, height(cell, x, heights) - there);
      }
    }
    double[] y = new double[high.length + 1];
    for (int row = 0; row < high.length; row++) {
      y[row + 1] = y[row] + Math.ceil(high[row]);
    }
    return new TableLayout(x, y);
  }

  private static double[] edges(List<Integer> shares, double width) {
    double whole = shares.stream().mapToInt(Integer::intValue).sum();
    double[] x = new double[shares.size() + 1];
    double sum = 0;
    for (int column = 0; column < shares.size(); column++) {
      sum += shares.get(column);
      x[column + 1] = Math.round(width * sum / whole);
    }
    return x;
  }

  private static double height(Placed cell, double[] x, Heights heights) {
    return heights.of(cell, x[cell.endColumn()] - x[cell.column()]);
  }

  double height() {
    return y[y.length - 1];
  }

  double left(Placed cell) {
    return x[cell.column()];
  }

  double top(Placed cell) {
    return y[cell.row()];
  }

  double width(Placed cell) {
    return x[cell.endColumn()] - x[cell.column()];
  }

  double height(Placed cell) {
    return y[cell.endRow()] - y[cell.row()];
  }

  /** The row at a height, or -1 above and below the table. */
  int rowAt(double at) {
    for (int row = 0; row < y.length - 1; row++) {
      if (at >= y[row] && at < y[row + 1]) {
        return row;
      }
    }
    return -1;
  }
}
