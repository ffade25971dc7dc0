package org.goalsheet.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goalsheet.form.Header.Column;
import org.goalsheet.grid.Cell;
import org.goalsheet.grid.Grid;
import org.goalsheet.grid.Placed;
import org.goalsheet.grid.Slots;

/**
 * A long list with many projects in it: what others print as a head has columns of its own beside
 * the indicators. It is taken apart into a table for each project, as others print them.
 */
final class ProjectList {
  /** What stands above the list goes for each of its projects; there is never much of it. */
  private static final int MOST_ABOVE = 10;

  private final RawTable table;
  private final Slots slots;
  private final Header header;
  private final ListColumns columns;

  /** The last texts of those columns that go on from one project to the next. */
  private final Map<Column, String> goingOn = new HashMap<>();

  ProjectList(Form form, Labels labels, RawTable table, Slots slots, Header header) {
    this.table = table;
    this.slots = slots;
    this.header = header;
    this.columns = new ListColumns(form, labels, slots, header);
  }

  /** The tables; none where this is not such a list. */
  List<RawTable> tables() {
    if (!columns.nameProjects() || header.top() > MOST_ABOVE) {
      return List.of();
    }
    List<Integer> begins = columns.begins();
    columns.keepWhatIsOfProjects(begins);
    columns.head().stream().filter(columns::goesOn).forEach(column -> goingOn.put(column, ""));
    List<RawTable> tables = new ArrayList<>();
    for (int i = 0; i < begins.size(); i++) {
      int end = i + 1 < begins.size() ? begins.get(i + 1) : slots.rows();
      tables.add(table(begins.get(i), end));
    }
    return tables;
  }

  /** A project without indicators has a row all the same, to say what else there is of it. */
  private RawTable table(int begin, int end) {
    List<List<Cell>> rows = new ArrayList<>();
    for (int row = 0; row < header.top(); row++) {
      rows.add(slots.row(row).stream().map(Placed::cell).toList());
    }
    for (Column column : columns.head()) {
      said(begin, end, column).forEach(text -> rows.add(List.of(raw(column.name()), raw(text))));
    }
    for (int row = header.top(); row < header.end(); row++) {
      rows.add(beside(row, header.top(), header.end()));
    }
    List<Cell> first = beside(begin, begin, end);
    if (end > begin + 1 || first.stream().anyMatch(cell -> !cell.text().isBlank())) {
      rows.add(first);
    }
    for (int row = begin + 1; row < end; row++) {
      rows.add(beside(row, begin, end));
    }
    int width = Math.max(2, slots.columns());
    return new RawTable(new Grid(Collections.nCopies(width, 1), rows), table.merges(), Set.of());
  }

  private static Cell raw(String text) {
    return Cell.raw(text, 1, 1);
  }

  /** What a project says in a column of the head: it may stand in any of its rows, or above. */
  private Set<String> said(int begin, int end, Column column) {
    Set<String> said = columns.said(begin, end, column);
    if (said.isEmpty()) {
      return Set.of(goingOn.getOrDefault(column, ""));
    }
    goingOn.computeIfPresent(column, (same, before) -> said.iterator().next());
    return said;
  }

  /** The cells of a row beside those of the head; merged ones end with the project. */
  private List<Cell> beside(int row, int begin, int end) {
    List<Cell> cells = new ArrayList<>();
    Placed before = null;
    for (int at = 0; at < slots.columns(); at++) {
      Placed cell = slots.at(row, at).orElse(null);
      if (cell == null || cell == before || columns.areOfProject(at)) {
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
}
