package org.goalsheet.ui.paper;

/**
 * The space between a cell's lines and its text, in pixels.
 *
 * @param horizontal left and right
 * @param vertical above and below
 */
record CellInsets(double horizontal, double vertical) {
  static final CellInsets USUAL = new CellInsets(8, 3.5);

  double textWidth(double cellWidth) {
    return Math.max(1, Math.floor(cellWidth - 2 * horizontal));
  }
}
