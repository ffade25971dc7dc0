package org.goalsheet.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.goalsheet.grid.Grid;
import org.goalsheet.grid.Placed;
import org.goalsheet.grid.Points;
import org.goalsheet.grid.Publication;
import org.goalsheet.grid.Role;
import org.goalsheet.grid.Slots;
import org.goalsheet.grid.TypeStyle;
import org.goalsheet.grid.Typesetting;

/** A table with the lines of its cells and the heights of its rows, before it is put on pages. */
final class SetTable {
  private final double[] heights;
  private final List<SetCell> cells = new ArrayList<>();
  private final List<SetCell> merged;
  private final List<List<SetCell>> byRow = new ArrayList<>();
  private final int header;

  SetTable(Grid grid, Publication publication, Fonts fonts) {
    Slots slots = new Slots(grid);
    double[] edges = edges(grid, Points.ofMillimetres(publication.page().textWidth()));
    this.heights = new double[slots.rows()];
    for (Placed place : slots.placed()) {
      TypeStyle style = publication.style(place.cell().role());
      Face face = fonts.face(style);
      double left = edges[place.column()];
      double width = edges[place.endColumn()] - left;
      List<String> lines = Lines.of(place.cell().text(), face, width - 2 * Typesetting.CELL_SIDE);
      cells.add(new SetCell(place, left, width, face, style.align(), lines));
    }
    for (int row = 0; row < heights.length; row++) {
      byRow.add(new ArrayList<>());
    }
    cells.forEach(cell -> byRow.get(cell.place().row()).add(cell));
    this.merged = cells.stream().filter(SetCell::isMerged).toList();
    this.header = findHeader();
    setHeights();
  }

  private static double[] edges(Grid grid, double width) {
    int whole = grid.widths().stream().mapToInt(Integer::intValue).sum();
    double[] edges = new double[grid.columns() + 1];
    int left = 0;
    for (int column = 0; column < grid.columns(); column++) {
      left += grid.widths().get(column);
      edges[column + 1] = width * left / whole;
    }
    return edges;
  }

  /** A label beside all indicators may begin in that row too. */
  private int findHeader() {
    for (int row = 0; row < byRow.size(); row++) {
      for (SetCell cell : byRow.get(row)) {
        if (cell.place().cell().role() == Role.COLUMN_HEADER && !cell.isMerged()) {
          return row;
        }
      }
    }
    return -1;
  }

  /** What a merged cell needs beyond its rows, the last of them gets. */
  private void setHeights() {
    Arrays.fill(heights, Typesetting.LEAST_ROW);
    for (SetCell cell : cells) {
      if (!cell.isMerged()) {
        int row = cell.place().row();
        heights[row] = Math.max(heights[row], cell.height());
      }
    }
    for (SetCell cell : cells) {
      if (cell.isMerged()) {
        grow(cell, cell.height() - height(cell.place().row(), cell.place().endRow()));
      }
    }
  }

  /** Makes the last row of a merged cell higher. */
  void grow(SetCell cell, double by) {
    heights[cell.place().endRow() - 1] += Math.max(0, by);
  }

  double height(int from, int to) {
    double height = 0;
    for (int row = from; row < to; row++) {
      height += heights[row];
    }
    return height;
  }

  int rows() {
    return heights.length;
  }

  double height(int row) {
    return heights[row];
  }

  /** The cells that reach over several rows. */
  List<SetCell> merged() {
    return merged;
  }

  /** The cells that begin in a row. */
  List<SetCell> cells(int row) {
    return byRow.get(row);
  }

  /** The row of column headers, which stands again on every page; -1 where there is none. */
  int header() {
    return header;
  }
}
