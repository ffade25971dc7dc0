package org.goalsheet.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which cell covers which place of a grid. Cells take the first free places of their row, as in
 * HTML. A raw grid may have holes (a short row) and spans that reach too far; these are cut.
 */
public final class Slots {
  private final int columns;
  private final List<Placed> placed = new ArrayList<>();
  private final List<List<Placed>> rows = new ArrayList<>();
  private final @Nullable Placed[][] slots;

  public Slots(Grid grid) {
    this.columns = grid.columns();
    this.slots = new @Nullable Placed[grid.rows().size()][columns];
    for (int row = 0; row < slots.length; row++) {
      int column = 0;
      int first = placed.size();
      for (Cell cell : grid.rows().get(row)) {
        column = firstFree(row, column);
        if (column == columns) {
          break;
        }
        column = put(new Placed(fitting(cell, row, column), row, column));
      }
      rows.add(List.copyOf(placed.subList(first, placed.size())));
    }
  }

  public int rows() {
    return slots.length;
  }

  public int columns() {
    return columns;
  }

  /** All cells, row by row from left to right. */
  public List<Placed> placed() {
    return placed;
  }

  /** The cells that begin in a row, from left to right. */
  public List<Placed> row(int row) {
    return rows.get(row);
  }

  /** The cell that covers a place; empty outside the grid and in its holes. */
  public Optional<Placed> at(int row, int column) {
    boolean inside = row >= 0 && row < slots.length && column >= 0 && column < columns;
    return inside ? Optional.ofNullable(slots[row][column]) : Optional.empty();
  }

  private int firstFree(int row, int from) {
    int column = from;
    while (column < columns && slots[row][column] != null) {
      column++;
    }
    return column;
  }

  private Cell fitting(Cell cell, int row, int column) {
    int width = 1;
    while (width < cell.colSpan()
        && column + width < columns
        && slots[row][column + width] == null) {
      width++;
    }
    int height = Math.min(cell.rowSpan(), slots.length - row);
    return width == cell.colSpan() && height == cell.rowSpan()
        ? cell
        : new Cell(cell.text(), width, height, cell.role(), cell.refs());
  }

  private int put(Placed cell) {
    placed.add(cell);
    for (int row = cell.row(); row < cell.endRow(); row++) {
      for (int column = cell.column(); column < cell.endColumn(); column++) {
        slots[row][column] = cell;
      }
    }
    return cell.endColumn();
  }
}
