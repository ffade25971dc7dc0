package org.goalsheet;

import java.util.List;
import org.goalsheet.grid.Cell;
import org.goalsheet.grid.Grid;
import org.goalsheet.grid.RawDocument;
import org.goalsheet.grid.RawDocument.Paragraph;
import org.goalsheet.grid.RawDocument.Table;

/** Short ways to say what was read from a file. */
public final class Shown {
  private Shown() {}

  public static List<String> paragraphs(RawDocument document) {
    return document.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(block -> ((Paragraph) block).text())
        .toList();
  }

  public static List<List<List<String>>> tables(RawDocument document) {
    return document.blocks().stream()
        .filter(Table.class::isInstance)
        .map(block -> cells(((Table) block).grid()))
        .toList();
  }

  /** The cells of a grid: its text, and columns × rows where it covers more than one place. */
  public static List<List<String>> cells(Grid grid) {
    return grid.rows().stream().map(row -> row.stream().map(Shown::cell).toList()).toList();
  }

  private static String cell(Cell cell) {
    boolean single = cell.colSpan() == 1 && cell.rowSpan() == 1;
    return single ? cell.text() : cell.text() + " " + cell.colSpan() + "×" + cell.rowSpan();
  }
}
