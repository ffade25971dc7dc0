package org.goalsheet.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goalsheet.grid.Cell;
import org.goalsheet.grid.Grid;
import org.goalsheet.grid.RawDocument.Table;

/**
 * One table of a document, put together again where it was cut.
 *
 * @param merges whether merged cells can be told from blank ones
 * @param cuts the rows whose blank cells may go on from the piece above
 */
record RawTable(Grid grid, boolean merges, Set<Integer> cuts) {
  static RawTable of(Table table) {
    return new RawTable(table.grid(), table.merges(), Set.of());
  }

  boolean isCutAt(int row) {
    return cuts.contains(row);
  }

  /**
   * This table with the rows of another below its own.
   *
   * @param header the row of the other that repeats the header; negative for none
   */
  RawTable with(Table next, int header) {
    List<List<Cell>> rows = new ArrayList<>(grid.rows());
    Set<Integer> all = new HashSet<>(cuts);
    all.add(rows.size() + header + 1);
    rows.addAll(next.grid().rows());
    return new RawTable(new Grid(grid.widths(), rows), merges, all);
  }
}
