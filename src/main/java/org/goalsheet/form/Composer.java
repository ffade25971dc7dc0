package org.goalsheet.form;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.goalsheet.form.Form.Column;
import org.goalsheet.form.Form.HeadCell;
import org.goalsheet.grid.Cell;
import org.goalsheet.grid.Grid;
import org.goalsheet.grid.Publication;
import org.goalsheet.grid.Publication.Leaf;
import org.goalsheet.grid.Role;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Field;
import org.goalsheet.model.FieldRef;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Sheet;

/** Lays sheets out as their form says. */
final class Composer {
  private final Form form;

  Composer(Form form) {
    this.form = form;
  }

  /**
   * @param grids gives the table of a sheet
   */
  Publication publish(Booklet booklet, List<Integer> numbers, Function<Sheet, Grid> grids) {
    String title = form.document().replace("{year}", String.valueOf(booklet.year()));
    return new Publication(
        title,
        form.page(),
        form.headingStyle(),
        form.styles(),
        leaves(booklet, List.copyOf(numbers), grids));
  }

  /** Laid out when they are taken: thousands of them need no more room than one. */
  private List<Leaf> leaves(Booklet booklet, List<Integer> numbers, Function<Sheet, Grid> grids) {
    return new AbstractList<>() {
      @Override
      public Leaf get(int index) {
        int number = numbers.get(index);
        Sheet sheet = booklet.sheets().get(number - 1);
        String name = number + "." + sheet.name();
        return new Leaf(form.heading(number, sheet), name, bookmark(number), grids.apply(sheet));
      }

      @Override
      public int size() {
        return numbers.size();
      }
    };
  }

  Grid compose(Sheet sheet) {
    List<List<Cell>> rows = new ArrayList<>();
    for (List<HeadCell> row : form.head()) {
      rows.add(row.stream().map(cell -> headCell(cell, sheet)).toList());
    }
    rows.add(columnHeaders(sheet));
    for (int i = 0; i < sheet.indicators().size(); i++) {
      rows.add(indicatorRow(sheet, i));
    }
    return new Grid(form.columns(), rows);
  }

  /** Ten digits, as the names in the published booklets have. */
  private String bookmark(int number) {
    String digits = String.valueOf(number);
    return form.bookmark().replace("{number}", "0".repeat(10 - digits.length()) + digits);
  }

  private static Cell headCell(HeadCell cell, Sheet sheet) {
    FieldRef place = cell.place(sheet.id());
    return place == null
        ? label(cell.label() == null ? "" : cell.label(), cell.columns(), cell.rows(), cell.role())
        : new Cell(sheet.get(place), cell.columns(), cell.rows(), cell.role(), List.of(place));
  }

  private List<Cell> columnHeaders(Sheet sheet) {
    List<Cell> cells = new ArrayList<>();
    if (form.side() != null) {
      cells.add(label(form.side(), 1, 1 + sheet.indicators().size(), Role.LABEL));
    }
    form.indicators().forEach(column -> cells.add(columnHeader(column)));
    return cells;
  }

  private static Cell columnHeader(Column column) {
    return label(column.label(), column.columns(), 1, Role.COLUMN_HEADER);
  }

  private static Cell label(String text, int columns, int rows, Role role) {
    return new Cell(text, columns, rows, role, List.of());
  }

  private List<Cell> indicatorRow(Sheet sheet, int index) {
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < form.indicators().size(); column++) {
      if (!continues(sheet, index, column)) {
        cells.add(indicatorCell(sheet, index, column));
      }
    }
    return cells;
  }

  private Cell indicatorCell(Sheet sheet, int index, int at) {
    Column column = form.indicators().get(at);
    List<FieldRef> refs = new ArrayList<>();
    int end = index;
    do {
      refs.add(new FieldRef(sheet.id(), column.field(), sheet.indicators().get(end).id()));
      end++;
    } while (end < sheet.indicators().size() && continues(sheet, end, at));
    String text = sheet.indicators().get(index).get(column.field());
    return new Cell(text, column.columns(), refs.size(), column.role(), refs);
  }

  /**
   * Whether the row is covered by the cell above it: equal words are, within what is merged left of
   * them. A blank never is: it must be filled in.
   */
  private boolean continues(Sheet sheet, int index, int at) {
    if (index == 0 || !form.indicators().get(at).merged()) {
      return false;
    }
    for (Column column : form.indicators().subList(0, at + 1)) {
      if (column.merged() && !isAsAbove(sheet.indicators(), index, column.field())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAsAbove(List<Indicator> rows, int index, Field field) {
    String text = rows.get(index).get(field);
    return !text.isBlank() && text.equals(rows.get(index - 1).get(field));
  }
}
