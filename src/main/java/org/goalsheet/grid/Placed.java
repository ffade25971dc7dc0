package org.goalsheet.grid;

/**
 * A cell and where it begins.
 *
 * @param row from 0
 * @param column from 0
 */
public record Placed(Cell cell, int row, int column) {
  /** The first row below it. */
  public int endRow() {
    return row + cell.rowSpan();
  }

  /** The first column right of it. */
  public int endColumn() {
    return column + cell.colSpan();
  }
}
