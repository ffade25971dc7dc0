package org.goalsheet.pdf;

import java.util.ArrayList;
import java.util.List;
import org.goalsheet.grid.Typesetting;

/**
 * Puts the rows of a table on pages. A row stays whole where a page has room for it; what is higher
 * than a page goes on over pages. The column headers stand again at the top of each page behind
 * their own.
 */
final class Paging {
  private final SetTable table;
  private final double height;
  private final List<List<Strip>> pages = new ArrayList<>();
  private List<Strip> page = new ArrayList<>();
  private double used;

  private Paging(SetTable table, double height, double used) {
    this.table = table;
    this.height = height;
    this.used = used;
  }

  /**
   * @param height of the text area of a page
   * @param used of the first page, by the heading
   */
  static List<List<Strip>> of(SetTable table, double height, double used) {
    Paging paging = new Paging(table, height, used);
    for (int row = 0; row < table.rows(); row++) {
      paging.add(row);
    }
    paging.pages.add(paging.page);
    return paging.pages;
  }

  private void add(int row) {
    double rowHeight = table.height(row);
    if (used + rowHeight > height && !page.isEmpty() && rowHeight <= fullPage(row)) {
      turn(row);
    }
    double from = 0;
    while (rowHeight - from > height - used) {
      double piece = Math.max(0, height - used);
      if (piece >= Typesetting.LEAST_ROW) {
        put(row, piece, from);
        from += piece;
      }
      turn(row);
    }
    put(row, rowHeight - from, from);
  }

  private void put(int row, double rowHeight, double from) {
    page.add(new Strip(row, used, rowHeight, from));
    used += rowHeight;
  }

  /** How high a row may be to stand whole on a page of its own. */
  private double fullPage(int row) {
    return height - (hasHeaderAbove(row) ? table.height(table.header()) : 0);
  }

  /** Headers of half a page and more would leave no room for what they head. */
  private boolean hasHeaderAbove(int row) {
    return table.header() >= 0 && row > table.header() && table.height(table.header()) < height / 2;
  }

  private void turn(int row) {
    pages.add(page);
    page = new ArrayList<>();
    used = 0;
    if (hasHeaderAbove(row)) {
      put(table.header(), table.height(table.header()), 0);
    }
  }
}
