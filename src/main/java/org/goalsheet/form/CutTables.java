package org.goalsheet.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goalsheet.grid.Cell;
import org.goalsheet.grid.Grid;
import org.goalsheet.grid.Placed;
import org.goalsheet.grid.RawDocument.Table;
import org.goalsheet.grid.Slots;

/**
 * Finds out whether a table goes on in the next one: many are cut in two where a page ends, and the
 * second piece may have the headers once more, or none.
 */
final class CutTables {
  private static final String LEVEL_ENDING = "指标";

  private final Labels labels;
  private final ColumnWords words;

  CutTables(Labels labels, ColumnWords words) {
    this.labels = labels;
    this.words = words;
  }

  /** Both as one table; empty where the next is another one. */
  Optional<RawTable> joined(RawTable first, Table next) {
    Slots slots = new Slots(next.grid());
    if (hasHead(slots)) {
      return Optional.empty();
    }
    Slots before = new Slots(first.grid());
    int header = header(before);
    int again = header(slots);
    if (header < 0) {
      return again >= 0 && hasHead(before)
          ? Optional.of(below(first, next, again))
          : Optional.empty();
    }
    if (again < 0 && !goesOn(slots)) {
      return Optional.empty();
    }
    return edges(before, header, slots, again)
        .map(edges -> first.with(moved(next, slots, edges), again));
  }

  /** Whether it begins with fields of a head, as a table of its own does. */
  private boolean hasHead(Slots slots) {
    int end = header(slots);
    for (int row = 0; row < (end < 0 ? slots.rows() : end); row++) {
      for (Placed cell : slots.row(row)) {
        Meaning meaning = labels.find(cell.cell().text());
        if (meaning != null && meaning.field() != null) {
          return true;
        }
      }
    }
    return false;
  }

  private int header(Slots slots) {
    for (int row = 0; row < slots.rows(); row++) {
      if (Header.is(words, slots, row)) {
        return row;
      }
    }
    return -1;
  }

  /** Whether rows without a header are indicators: they have a level, or go on under one. */
  private static boolean goesOn(Slots slots) {
    return slots.rows() > 0
        && slots.columns() > 2
        && slots
            .at(0, 0)
            .map(cell -> Words.bare(cell.cell().text()))
            .filter(text -> text.isEmpty() || text.endsWith(LEVEL_ENDING))
            .isPresent();
  }

  /** The pieces of a head need no columns in common with the indicators. */
  private static RawTable below(RawTable first, Table next, int header) {
    boolean wider = next.grid().columns() > first.grid().columns();
    Grid grid = new Grid((wider ? next.grid() : first.grid()).widths(), first.grid().rows());
    return new RawTable(grid, first.merges(), first.cuts()).with(next, header);
  }

  /**
   * Where the edges of the next table's columns stand in the first: the same edge, or that of the
   * same header.
   */
  private static Optional<int[]> edges(Slots first, int header, Slots next, int again) {
    int[] edges = new int[next.columns() + 1];
    List<Placed> headers = across(first, header);
    List<Placed> repeated = again < 0 ? List.of() : across(next, again);
    if (again >= 0 && !isAlike(headers, repeated)) {
      return Optional.empty();
    }
    if (first.columns() == next.columns()) {
      for (int i = 0; i < edges.length; i++) {
        edges[i] = i;
      }
    } else if (again >= 0) {
      for (int i = 0; i < headers.size(); i++) {
        for (int column = repeated.get(i).column();
            column < repeated.get(i).endColumn();
            column++) {
          edges[column + 1] = headers.get(i).endColumn();
        }
      }
    } else if (headers.size() == next.columns()) {
      for (int i = 0; i < headers.size(); i++) {
        edges[i + 1] = headers.get(i).endColumn();
      }
    } else {
      return Optional.empty();
    }
    return Optional.of(edges);
  }

  private static boolean isAlike(List<Placed> headers, List<Placed> repeated) {
    if (headers.size() != repeated.size()) {
      return false;
    }
    for (int i = 0; i < headers.size(); i++) {
      if (!Words.alike(headers.get(i).cell().text(), repeated.get(i).cell().text())) {
        return false;
      }
    }
    return true;
  }

  private static List<Placed> across(Slots slots, int row) {
    List<Placed> cells = new ArrayList<>();
    for (int column = 0; column < slots.columns(); column++) {
      Placed cell = slots.at(row, column).orElse(null);
      if (cell != null && (cells.isEmpty() || cells.get(cells.size() - 1) != cell)) {
        cells.add(cell);
      }
    }
    return cells;
  }

  private static Table moved(Table next, Slots slots, int[] edges) {
    List<List<Cell>> rows = new ArrayList<>();
    for (int row = 0; row < slots.rows(); row++) {
      List<Cell> cells = new ArrayList<>();
      for (Placed cell : slots.row(row)) {
        int columns = Math.max(1, edges[cell.endColumn()] - edges[cell.column()]);
        cells.add(Cell.raw(cell.cell().text(), columns, cell.cell().rowSpan()));
      }
      rows.add(cells);
    }
    return new Table(new Grid(next.grid().widths(), rows), next.merges());
  }
}
