package org.goalsheet.excel;

import java.util.Arrays;
import java.util.List;
import org.goalsheet.grid.Placed;
import org.goalsheet.grid.Points;
import org.goalsheet.grid.Publication;
import org.goalsheet.grid.Slots;
import org.goalsheet.grid.TypeStyle;
import org.goalsheet.grid.Typesetting;

/**
 * How high the rows of a table are; lengths are in points. No row of Excel is higher than 409: one
 * that must be is several rows, over which its cells are merged.
 */
final class RowPlan {
  /** How high such rows are at most: pages end between them, and low ones fill a page. */
  private static final double PIECE = 50;

  private final Publication publication;
  private final List<Double> widths;
  private final double[] heights;
  private final int[] pieces;
  private final int[] firsts;

  /**
   * @param widths of the columns
   */
  RowPlan(Publication publication, Slots slots, List<Double> widths) {
    this.publication = publication;
    this.widths = widths;
    this.heights = new double[slots.rows()];
    this.pieces = new int[slots.rows()];
    this.firsts = new int[slots.rows() + 1];
    Arrays.fill(heights, Typesetting.LEAST_ROW);
    slots.placed().stream().filter(cell -> cell.cell().rowSpan() == 1).forEach(this::fit);
    slots.placed().stream().filter(cell -> cell.cell().rowSpan() > 1).forEach(this::fit);
    for (int row = 0; row < heights.length; row++) {
      cut(row, lineOf(slots.row(row)));
      firsts[row + 1] = firsts[row] + pieces[row];
    }
  }

  /** The last of the rows that a cell covers grows where they are not high enough together. */
  private void fit(Placed cell) {
    double missing = height(cell);
    for (int row = cell.row(); row < cell.endRow(); row++) {
      missing -= heights[row];
    }
    heights[cell.endRow() - 1] += Math.max(0, missing);
  }

  private double height(Placed cell) {
    TypeStyle style = style(cell);
    double width = 0;
    for (int column = cell.column(); column < cell.endColumn(); column++) {
      width += widths.get(column);
    }
    return RowHeight.of(cell.cell().text(), style.size(), width) + 2 * Typesetting.CELL_ABOVE;
  }

  private TypeStyle style(Placed cell) {
    return publication.style(cell.cell().role());
  }

  private double lineOf(List<Placed> cells) {
    return cells.stream().mapToDouble(cell -> RowHeight.line(style(cell).size())).max().orElse(1);
  }

  private void cut(int row, double line) {
    pieces[row] = 1;
    if (heights[row] > RowHeight.HIGHEST) {
      double piece = Math.floor(PIECE / line) * line;
      pieces[row] = (int) Math.ceil(heights[row] / piece);
      heights[row] = piece;
    }
  }

  double headingHeight(String heading) {
    double whole = widths.stream().mapToDouble(Double::doubleValue).sum();
    double height = RowHeight.of(heading, publication.heading().size(), whole);
    return Math.min(RowHeight.HIGHEST, height + Typesetting.AFTER_HEADING);
  }

  /** The height of each row of Excel that makes up a row of the table. */
  double height(int row) {
    return heights[row];
  }

  /** How many rows of Excel make up a row of the table. */
  int pieces(int row) {
    return pieces[row];
  }

  /** The first row of Excel, from 0, of a row of the table, or of what is below the last. */
  int first(int row) {
    return firsts[row];
  }

  /**
   * Whether the middle of a cell may be on another page than its beginning: it stands in a row that
   * several rows make up, or reaches over more than a page.
   */
  boolean isLong(Placed cell) {
    boolean cut = pieces[cell.row()] > 1 && cell.cell().rowSpan() == 1;
    double height = 0;
    for (int row = cell.row(); row < cell.endRow(); row++) {
      height += heights[row] * pieces[row];
    }
    return cut || height > Points.ofMillimetres(publication.page().textHeight());
  }
}
