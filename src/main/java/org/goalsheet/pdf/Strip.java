package org.goalsheet.pdf;

/**
 * A row, or a piece of a row that is higher than a page, on one page.
 *
 * @param top from the upper edge of the text area, downward, in points
 * @param from where the piece begins in its row, in points; 0 for a whole row
 */
record Strip(int row, double top, double height, double from) {
  double bottom() {
    return top + height;
  }
}
