package org.goalsheet.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.goalsheet.grid.Cell;
import org.goalsheet.grid.CellContent;
import org.goalsheet.grid.Grid;
import org.goalsheet.grid.RawDocument.Block;
import org.goalsheet.grid.RawDocument.Table;

/** Places the cells of a web page's table where browsers do. */
final class WebTable {
  private record Start(List<Block> content, int column, int width, int height) {
    boolean isBlank() {
      return CellContent.text(content).isBlank();
    }
  }

  private final List<Block> caption = new ArrayList<>();
  private final List<List<Start>> rows = new ArrayList<>();

  /** For each column the row, from 0, in which it is free again. */
  private final List<Integer> freeFrom = new ArrayList<>();

  private int column;

  /** The columns in which a cell begins: a title over the table may claim to be wider. */
  private int columns;

  void addCaption(List<Block> blocks) {
    caption.addAll(blocks);
  }

  /** Begins the next row; gives the number of its places. */
  int beginRow() {
    rows.add(new ArrayList<>());
    column = 0;
    return freeFrom.size();
  }

  /** Adds a cell to the row; gives the number of places by which it makes the row longer. */
  int addCell(List<Block> content, int colSpan, int rowSpan) {
    int before = freeFrom.size();
    while (!isFree(column)) {
      column++;
    }
    columns = Math.max(columns, column + 1);
    int width = 0;
    while (width < colSpan && isFree(column + width)) {
      cover(column + width, rowSpan);
      width++;
    }
    row().add(new Start(content, column, width, rowSpan));
    column += width;
    return freeFrom.size() - before;
  }

  private boolean isFree(int place) {
    return place >= freeFrom.size() || freeFrom.get(place) < rows.size();
  }

  private void cover(int place, int rowSpan) {
    int until = rows.size() - 1 + rowSpan;
    if (place == freeFrom.size()) {
      freeFrom.add(until);
    } else {
      freeFrom.set(place, until);
    }
  }

  private List<Start> row() {
    return rows.get(rows.size() - 1);
  }

  /** The caption and the table; or what is in it, where it is there for the layout only. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>(caption);
    if (isFrame()) {
      rows.stream().flatMap(List::stream).forEach(cell -> blocks.addAll(cell.content()));
    } else if (columns > 0) {
      blocks.add(new Table(grid()));
    }
    return blocks;
  }

  /** Whether it has one column beside blank ones, with a table in it. */
  private boolean isFrame() {
    boolean holdsTable =
        rows.stream()
            .flatMap(List::stream)
            .anyMatch(cell -> cell.content().stream().anyMatch(Table.class::isInstance));
    return holdsTable
        && rows.stream().allMatch(row -> row.stream().filter(cell -> !cell.isBlank()).count() <= 1);
  }

  private Grid grid() {
    List<List<Cell>> cells = new ArrayList<>();
    for (List<Start> row : rows) {
      int rowsLeft = rows.size() - cells.size();
      cells.add(row.stream().map(start -> cell(start, rowsLeft)).toList());
    }
    return new Grid(Collections.nCopies(columns, 1), cells);
  }

  private Cell cell(Start start, int rowsLeft) {
    return Cell.raw(
        CellContent.text(start.content()),
        Math.min(start.width(), columns - start.column()),
        Math.min(start.height(), rowsLeft));
  }
}
