package org.goalsheet.excel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.goalsheet.grid.Cell;
import org.goalsheet.grid.Grid;
import org.goalsheet.grid.RawDocument.Block;
import org.goalsheet.grid.RawDocument.Paragraph;
import org.goalsheet.grid.RawDocument.Table;
import org.goalsheet.message.Refused;

/**
 * The texts of a worksheet and which of its cells are merged. A row with one text alone is a line
 * outside the tables where it stands at the top or after a blank row; all else is table.
 */
final class SheetGrid {
  private final Allowance allowance;
  private final TreeMap<Integer, TreeMap<Integer, String>> texts = new TreeMap<>();
  private final List<CellRangeAddress> merged = new ArrayList<>();

  SheetGrid(Allowance allowance) {
    this.allowance = allowance;
  }

  /** Puts a text at a place; both numbers are from 0. */
  void put(int row, int column, String text) throws Refused {
    allowance.addCell(text);
    if (!text.isBlank()) {
      texts.computeIfAbsent(row, number -> new TreeMap<>()).put(column, text);
    }
  }

  void merge(CellRangeAddress range) throws Refused {
    allowance.addCell("");
    merged.add(range);
  }

  List<Block> blocks() throws Refused {
    return texts.isEmpty() ? List.of() : new Area().blocks();
  }

  /** The part of the sheet in which there is text. */
  private final class Area {
    private final int top = texts.firstKey();
    private final int left =
        texts.values().stream().mapToInt(TreeMap::firstKey).min().orElseThrow();
    private final int height = texts.lastKey() - top + 1;
    private final int width = right() - left + 1;

    /** Which places other cells cover. */
    private final boolean[][] covered;

    /** Whether a cell of a row above reaches down to a row. */
    private final boolean[] reached;

    private final TreeMap<Long, CellRangeAddress> spans = new TreeMap<>();

    private final List<Block> blocks = new ArrayList<>();
    private List<List<Cell>> rows = new ArrayList<>();

    /** How many rows at the end of those are blank. */
    private int blank;

    Area() throws Refused {
      allowance.addPlaces((long) height * width);
      covered = new boolean[height][width];
      reached = new boolean[height];
      for (CellRangeAddress range : merged) {
        cover(range);
      }
    }

    /** The last column of a text, or of the merged cell that it stands in. */
    private int right() {
      int right = texts.values().stream().mapToInt(TreeMap::lastKey).max().orElseThrow();
      for (CellRangeAddress range : merged) {
        TreeMap<Integer, String> row = texts.get(range.getFirstRow());
        if (row != null && row.containsKey(range.getFirstColumn())) {
          right = Math.max(right, range.getLastColumn());
        }
      }
      return right;
    }

    private void cover(CellRangeAddress range) throws Refused {
      int firstRow = Math.max(0, range.getFirstRow() - top);
      int lastRow = Math.min(height - 1, range.getLastRow() - top);
      int firstColumn = Math.max(0, range.getFirstColumn() - left);
      int lastColumn = Math.min(width - 1, range.getLastColumn() - left);
      boolean inside = firstRow <= lastRow && firstColumn <= lastColumn;
      if (!inside || covered[firstRow][firstColumn]) {
        return;
      }
      allowance.addPlaces((lastRow - firstRow + 1L) * (lastColumn - firstColumn + 1L));
      for (int row = firstRow; row <= lastRow; row++) {
        Arrays.fill(covered[row], firstColumn, lastColumn + 1, true);
        reached[row] |= row > firstRow;
      }
      covered[firstRow][firstColumn] = false;
      spans.put(
          place(firstRow, firstColumn),
          new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
    }

    private long place(int row, int column) {
      return (long) row * width + column;
    }

    List<Block> blocks() {
      for (int row = 0; row < height; row++) {
        List<Cell> cells = cells(row);
        boolean isBlank = !reached[row] && cells.stream().allMatch(Area::isBlank);
        boolean free = rows.isEmpty() || blank > 0;
        if (free && !reached[row] && isLine(cells)) {
          endTable();
          cells.stream()
              .filter(cell -> !isBlank(cell))
              .forEach(cell -> blocks.add(new Paragraph(cell.text())));
        } else if (!rows.isEmpty() || !isBlank) {
          rows.add(cells);
          blank = isBlank ? blank + 1 : 0;
        }
      }
      endTable();
      return blocks;
    }

    /** Whether there is one text alone, and no merged cell for another beside it. */
    private static boolean isLine(List<Cell> cells) {
      return cells.stream().filter(cell -> !isBlank(cell)).count() == 1
          && cells.stream().noneMatch(cell -> isBlank(cell) && cell.colSpan() > 1);
    }

    private static boolean isBlank(Cell cell) {
      return cell.text().isBlank();
    }

    private void endTable() {
      List<List<Cell>> table = rows.subList(0, rows.size() - blank);
      if (!table.isEmpty()) {
        blocks.add(new Table(new Grid(Collections.nCopies(width, 1), table)));
      }
      rows = new ArrayList<>();
      blank = 0;
    }

    private List<Cell> cells(int row) {
      List<Cell> cells = new ArrayList<>();
      for (int column = 0; column < width; column++) {
        if (!covered[row][column]) {
          cells.add(cell(row, column));
        }
      }
      return cells;
    }

    private Cell cell(int row, int column) {
      CellRangeAddress span = spans.get(place(row, column));
      TreeMap<Integer, String> said = texts.get(row + top);
      String text = said == null ? "" : said.getOrDefault(column + left, "");
      return span == null
          ? Cell.raw(text, 1, 1)
          : Cell.raw(
              text,
              span.getLastColumn() - span.getFirstColumn() + 1,
              span.getLastRow() - span.getFirstRow() + 1);
    }
  }
}
