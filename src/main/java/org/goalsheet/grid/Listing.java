package org.goalsheet.grid;

import java.util.List;

/**
 * A plain list: in a workbook it gets a sheet of its own.
 *
 * @param name the name of the sheet, of at most 20 characters
 * @param rows each as long as there are columns; gone through once, and none is kept
 * @param total a last row, which stays the last however the others are sorted; empty for none
 */
public record Listing(
    String name, List<Column> columns, Iterable<List<Value>> rows, List<Value> total) {
  public Listing {
    columns = List.copyOf(columns);
    total = List.copyOf(total);
  }
}
