package org.goalsheet.grid;

import java.util.List;

/**
 * A table.
 *
 * @param widths the widths of its columns as shares of the whole; for a raw grid all alike
 * @param rows for each row the cells that begin in it, from left to right; what a cell of an
 *     earlier row covers is left out
 */
public record Grid(List<Integer> widths, List<List<Cell>> rows) {
  public Grid {
    widths = List.copyOf(widths);
    rows = rows.stream().map(List::copyOf).toList();
  }

  public int columns() {
    return widths.size();
  }
}
