package org.goalsheet.form;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.goalsheet.grid.Cell;
import org.goalsheet.grid.Grid;
import org.goalsheet.grid.RawDocument;
import org.goalsheet.grid.RawDocument.Block;
import org.goalsheet.grid.RawDocument.Paragraph;
import org.goalsheet.grid.RawDocument.Table;

/** Documents as a reader of files finds them. */
final class Raw {
  private Raw() {}

  static RawDocument document(Block... blocks) {
    return new RawDocument(List.of(blocks), List.of());
  }

  static Paragraph paragraph(String text) {
    return new Paragraph(text);
  }

  /** A composed table as it comes back: only texts and spans are left of it. */
  static Table table(Grid grid) {
    return new Table(
        new Grid(
            Collections.nCopies(grid.columns(), 1),
            grid.rows().stream().map(row -> row.stream().map(Raw::bare).toList()).toList()));
  }

  /** A table without spans; the cells of a row are parted by {@code |}. */
  static Table table(String... rows) {
    List<List<Cell>> cells =
        Arrays.stream(rows)
            .map(row -> Arrays.stream(row.split("\\|", -1)).map(Raw::cell).toList())
            .toList();
    int columns = cells.stream().mapToInt(List::size).max().orElse(0);
    return new Table(new Grid(Collections.nCopies(columns, 1), cells));
  }

  private static Cell cell(String text) {
    return Cell.raw(text, 1, 1);
  }

  private static Cell bare(Cell cell) {
    return Cell.raw(cell.text(), cell.colSpan(), cell.rowSpan());
  }
}
