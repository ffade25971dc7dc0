package org.goalsheet.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.goalsheet.form.Header.Column;
import org.goalsheet.grid.Cell;
import org.goalsheet.grid.Grid;
import org.goalsheet.grid.Placed;
import org.goalsheet.grid.Slots;
import org.goalsheet.model.Field;
import org.jspecify.annotations.Nullable;

/**
 * A long list with many projects in it: what others print as a head has columns of its own beside
 * the indicators. It is taken apart into a table for each project, as others print them.
 */
final class ProjectList {
  private final Labels labels;
  private final RawTable table;
  private final Slots slots;
  private final Header header;
  private final List<Column> head;

  ProjectList(Labels labels, RawTable table, Slots slots, Header header) {
    this.labels = labels;
    this.table = table;
    this.slots = slots;
    this.header = header;
    this.head = header.extras().stream().filter(this::isOfHead).toList();
  }

  private boolean isOfHead(Column column) {
    Meaning meaning = labels.find(column.name());
    return meaning != null && meaning.field() != null;
  }

  /** The tables; none where this is not such a list. */
  List<RawTable> tables() {
    Column name = nameColumn();
    if (name == null) {
      return List.of();
    }
    List<RawTable> tables = new ArrayList<>();
    int begin = header.end();
    for (int row = begin + 1; row <= slots.rows(); row++) {
      if (row == slots.rows() || beginsProject(row, name)) {
        tables.add(table(begin, row));
        begin = row;
      }
    }
    return tables;
  }

  private @Nullable Column nameColumn() {
    for (Column column : head) {
      Meaning meaning = labels.find(column.name());
      if (meaning != null && meaning.field() == Field.NAME) {
        return column;
      }
    }
    return null;
  }

  /** A name that is blank, or the same again, goes on; a header that is repeated is no name. */
  private boolean beginsProject(int row, Column name) {
    String text = text(row, name);
    return !text.isBlank()
        && labels.find(text) == null
        && !isWide(row, name)
        && !text.equals(text(row - 1, name));
  }

  private boolean isWide(int row, Column name) {
    return slots.at(row, name.begin()).filter(cell -> cell.endColumn() > name.end()).isPresent();
  }

  private String text(int row, Column column) {
    return slots.at(row, column.begin()).map(cell -> cell.cell().text()).orElse("");
  }

  private RawTable table(int begin, int end) {
    List<List<Cell>> rows = new ArrayList<>();
    for (int row = 0; row < header.top(); row++) {
      rows.add(slots.row(row).stream().map(Placed::cell).toList());
    }
    for (Column column : head) {
      rows.add(List.of(raw(column.name()), raw(said(begin, end, column))));
    }
    for (int row = header.top(); row < header.end(); row++) {
      rows.add(beside(row, header.top(), header.end()));
    }
    for (int row = begin; row < end; row++) {
      rows.add(beside(row, begin, end));
    }
    int columns = Math.max(2, slots.columns());
    return new RawTable(new Grid(Collections.nCopies(columns, 1), rows), table.merges(), Set.of());
  }

  private static Cell raw(String text) {
    return Cell.raw(text, 1, 1);
  }

  /** What a project says in a column of the head: it may stand in any of its rows. */
  private String said(int begin, int end, Column column) {
    for (int row = begin; row < end; row++) {
      String text = text(row, column);
      if (!text.isBlank()) {
        return text;
      }
    }
    return "";
  }

  /** The cells of a row beside those of the head; merged ones end with the project. */
  private List<Cell> beside(int row, int begin, int end) {
    List<Cell> cells = new ArrayList<>();
    Placed before = null;
    for (int at = 0; at < slots.columns(); at++) {
      Placed cell = slots.at(row, at).orElse(null);
      if (cell == null || cell == before || isInHead(at)) {
        continue;
      }
      before = cell;
      if (cell.row() == row || row == begin) {
        int height = Math.min(cell.endRow(), end) - row;
        cells.add(Cell.raw(cell.cell().text(), cell.cell().colSpan(), height));
      }
    }
    return cells;
  }

  private boolean isInHead(int column) {
    return head.stream().anyMatch(each -> each.begin() <= column && column < each.end());
  }
}
