package org.goalsheet.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goalsheet.grid.Grid;
import org.goalsheet.grid.Placed;
import org.goalsheet.grid.RawDocument.Table;
import org.goalsheet.grid.Slots;
import org.goalsheet.model.Field;

/**
 * Takes a table apart that is several forms one below the other, as a worksheet often is: a 项目名称
 * below the indicators, with headers of indicators below it, begins the next one.
 */
final class StackedTables {
  /** What stands above a form's first field: a title, or the unit beside the money unit. */
  private static final int MOST_CELLS_ABOVE = 2;

  private final Labels labels;
  private final ColumnWords words;

  StackedTables(Labels labels, ColumnWords words) {
    this.labels = labels;
    this.words = words;
  }

  /** The tables of single forms; the table itself where it is one. */
  List<Table> parts(Table table) {
    Slots slots = new Slots(table.grid());
    List<Integer> begins = begins(slots);
    if (begins.size() == 1) {
      return List.of(table);
    }
    List<Table> parts = new ArrayList<>();
    for (int i = 0; i < begins.size(); i++) {
      int end = i + 1 < begins.size() ? begins.get(i + 1) : slots.rows();
      parts.add(part(table, begins.get(i), end));
    }
    return parts;
  }

  private static Table part(Table table, int from, int to) {
    Grid grid = new Grid(table.grid().widths(), table.grid().rows().subList(from, to));
    return new Table(grid, table.merges());
  }

  /** The first rows of the forms. */
  private List<Integer> begins(Slots slots) {
    List<Integer> begins = new ArrayList<>(List.of(0));
    int named = -1;
    int header = -1;
    for (int row = 0; row < slots.rows(); row++) {
      if (Header.is(words, slots, row)) {
        if (named >= 0) {
          begins.add(above(named, header, slots));
          named = -1;
        }
        header = row;
      } else if (header >= 0 && named < 0 && isName(slots, row)) {
        named = row;
      }
    }
    return begins;
  }

  /** Whether a row begins with the label of the project's name, and no cell reaches into it. */
  private boolean isName(Slots slots, int row) {
    Placed first = slots.at(row, 0).orElse(null);
    Meaning meaning = first == null ? null : labels.find(first.cell().text());
    return meaning != null && meaning.field() == Field.NAME && isEdge(slots, row);
  }

  private static int above(int named, int header, Slots slots) {
    int row = named;
    while (row - 1 > header + 1
        && filled(slots, row - 1) <= MOST_CELLS_ABOVE
        && isEdge(slots, row - 1)) {
      row--;
    }
    return row;
  }

  private static boolean isEdge(Slots slots, int row) {
    for (int column = 0; column < slots.columns(); column++) {
      if (slots.at(row, column).filter(cell -> cell.row() < row).isPresent()) {
        return false;
      }
    }
    return true;
  }

  private static int filled(Slots slots, int row) {
    Set<Placed> cells = new HashSet<>();
    for (int column = 0; column < slots.columns(); column++) {
      slots.at(row, column).filter(cell -> !cell.cell().text().isBlank()).ifPresent(cells::add);
    }
    return cells.size();
  }
}
