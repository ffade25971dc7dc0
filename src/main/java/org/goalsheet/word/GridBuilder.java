package org.goalsheet.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.goalsheet.grid.Cell;
import org.goalsheet.grid.CellContent;
import org.goalsheet.grid.Grid;
import org.goalsheet.grid.RawDocument.Block;
import org.goalsheet.grid.RawDocument.Paragraph;
import org.goalsheet.grid.RawDocument.Table;
import org.goalsheet.message.Refused;
import org.jspecify.annotations.Nullable;

/** Places the cells of a Word table by its columns. */
final class GridBuilder {
  /** Where a cell stands among those that are merged with it. */
  enum Merge {
    NONE,
    BEGINS,
    CONTINUES
  }

  /**
   * A cell as the file has it.
   *
   * @param across the old way of merging cells of a row
   * @param down merging with the cell above or below
   */
  record Part(List<Block> content, int span, Merge across, Merge down) {
    static Part blank(int span) {
      return new Part(List.of(), span, Merge.NONE, Merge.NONE);
    }

    /** Whether there is nothing in it. */
    boolean isBlank() {
      return text(content).isBlank();
    }

    Part widened(int by) {
      return new Part(content, span + by, across, down);
    }
  }

  /** A cell of the grid while rows may still be added to it. */
  private static final class Open {
    final Part part;
    final int column;
    int rowSpan = 1;

    Open(Part part, int column) {
      this.part = part;
      this.column = column;
    }

    Cell cell() {
      return Cell.raw(text(part.content()), part.span(), rowSpan);
    }
  }

  private final List<List<Open>> rows = new ArrayList<>();

  /** What of the row above may go on downwards, from left to right. */
  private List<Open> above = List.of();

  private int columns;

  void addRow(List<Part> parts) {
    List<Open> row = new ArrayList<>(parts.size());
    List<Open> merged = new ArrayList<>();
    int column = 0;
    int next = 0;
    for (Part part : joined(parts)) {
      while (next < above.size() && above.get(next).column < column) {
        next++;
      }
      Open open = null;
      if (part.down() == Merge.CONTINUES && next < above.size()) {
        open = continued(above.get(next), column, part.span());
      }
      if (open == null) {
        open = new Open(part, column);
        row.add(open);
      } else {
        open.rowSpan++;
      }
      if (part.down() != Merge.NONE) {
        merged.add(open);
      }
      column += part.span();
    }
    rows.add(row);
    above = merged;
    columns = Math.max(columns, column);
  }

  private static @Nullable Open continued(Open above, int column, int span) {
    return above.column == column && above.part.span() == span ? above : null;
  }

  /**
   * The table, or what is in it where it is there for the layout only; nothing if it is empty.
   *
   * @throws Refused when it has more places than the budget allows
   */
  List<Block> blocks(Budget budget) throws Refused {
    if (isFrame()) {
      return content();
    }
    budget.checkPlaces(places());
    return places() == 0 ? List.of() : List.of(new Table(grid()));
  }

  /** How many places the table has. */
  private long places() {
    return (long) rows.size() * columns;
  }

  /** Whether it is there for the layout only: one column, with a table in it. */
  private boolean isFrame() {
    return rows.stream().allMatch(row -> row.size() <= 1)
        && content().stream().anyMatch(Table.class::isInstance);
  }

  /** What is in its cells, in reading order. */
  private List<Block> content() {
    return rows.stream()
        .flatMap(List::stream)
        .flatMap(open -> open.part.content().stream())
        .toList();
  }

  private Grid grid() {
    List<List<Cell>> cells = new ArrayList<>(rows.size());
    for (List<Open> row : rows) {
      List<Cell> placed = new ArrayList<>(row.size());
      for (Open open : row) {
        placed.add(open.cell());
      }
      cells.add(placed);
    }
    return new Grid(Collections.nCopies(columns, 1), cells);
  }

  private static List<Part> joined(List<Part> parts) {
    List<Part> joined = new ArrayList<>(parts.size());
    for (Part part : parts) {
      int last = joined.size() - 1;
      if (part.across() == Merge.CONTINUES && last >= 0) {
        joined.set(last, joined.get(last).widened(part.span()));
      } else {
        joined.add(part);
      }
    }
    return joined;
  }

  /** The paragraphs as lines; the empty one that must follow a table in a cell is none. */
  private static String text(List<Block> content) {
    int end = content.size();
    boolean closed = end > 1 && content.get(end - 2) instanceof Table;
    if (closed && content.get(end - 1) instanceof Paragraph last && last.text().isEmpty()) {
      end--;
    }
    return CellContent.text(content.subList(0, end));
  }
}
