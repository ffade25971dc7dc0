package org.goalsheet.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goalsheet.grid.Typesetting;

/**
 * The pieces of a table, page by page. A cell that goes on over a page shows its text again there;
 * a text that is longer than its part of a page goes on instead. No line is left out.
 */
final class TablePages {
  private final SetTable table;
  private final List<List<Piece>> pages = new ArrayList<>();

  /** How many lines of a text that goes on over pages have been shown. */
  private final Map<SetCell, Integer> shown = new IdentityHashMap<>();

  private boolean grown;

  private TablePages(SetTable table) {
    this.table = table;
  }

  /**
   * @param height of the text area of a page
   * @param used of the first page, by the heading
   */
  static List<List<Piece>> of(SetTable table, double height, double used) {
    TablePages pages = new TablePages(table);
    pages.fill(Paging.of(table, height, used));
    // A cell that is cut loses room at the cut, and has less than its lines need.
    while (pages.grown) {
      pages = new TablePages(table);
      pages.fill(Paging.of(table, height, used));
    }
    return pages.pages;
  }

  private void fill(List<List<Strip>> strips) {
    for (int page = 0; page < strips.size(); page++) {
      List<Piece> pieces = new ArrayList<>();
      for (SetCell cell : visible(strips.get(page))) {
        pieces.add(piece(cell, strips.get(page)));
      }
      pages.add(pieces);
    }
    for (Map.Entry<SetCell, Integer> cut : shown.entrySet()) {
      SetCell cell = cut.getKey();
      int left = cell.lines().size() - cut.getValue();
      if (left > 0) {
        table.grow(cell, left * cell.face().leading() + 2 * Typesetting.CELL_ABOVE);
        grown = true;
      }
    }
  }

  /** The cells on a page in reading order, those first that began on an earlier one. */
  private Set<SetCell> visible(List<Strip> page) {
    Set<SetCell> cells = new LinkedHashSet<>();
    for (Strip strip : page) {
      if (strip.row() != table.header() || cells.isEmpty()) {
        addFromAbove(strip.row(), cells);
      }
      cells.addAll(table.cells(strip.row()));
    }
    return cells;
  }

  private void addFromAbove(int row, Set<SetCell> cells) {
    for (SetCell cell : table.merged()) {
      if (cell.place().row() < row && row < cell.place().endRow()) {
        cells.add(cell);
      }
    }
  }

  private Piece piece(SetCell cell, List<Strip> page) {
    double top = Double.MAX_VALUE;
    double bottom = 0;
    for (Strip strip : page) {
      if (strip.row() >= cell.place().row() && strip.row() < cell.place().endRow()) {
        top = Math.min(top, strip.top());
        bottom = Math.max(bottom, strip.bottom());
      }
    }
    int all = cell.lines().size();
    int room = cell.linesWithin(bottom - top);
    int before = shown.getOrDefault(cell, 0);
    if (all <= room && (before == 0 || before == all)) {
      shown.put(cell, all);
      return new Piece(cell, top, bottom - top, cell.lines(), true);
    }
    int to = Math.min(all, before + room);
    shown.put(cell, to);
    return new Piece(cell, top, bottom - top, cell.lines().subList(before, to), false);
  }
}
