package org.goalsheet.pdf;

import java.util.List;
import org.goalsheet.grid.Page;
import org.goalsheet.grid.Points;
import org.goalsheet.grid.Typesetting;

/**
 * What of a cell stands on one page.
 *
 * @param top from the upper edge of the text area, downward, in points
 * @param lines those of its text that stand here
 * @param whole whether that is the whole text, which then stands in the middle of the height
 */
record Piece(SetCell cell, double top, double height, List<String> lines, boolean whole) {
  void draw(Canvas canvas) {
    if (cell.place().cell().role().ruled()) {
      canvas.frame(cell.left(), top, cell.width(), height);
    }
    double y = top + inset();
    for (String line : lines) {
      canvas.line(
          line, cell.face(), cell.align(), cell.left() + Typesetting.CELL_SIDE, y, cell.room());
      y += cell.face().leading();
    }
  }

  /** Where it is on its page. */
  Spot spot(Page page) {
    return new Spot(
        Points.ofMillimetres(page.left()) + cell.left(),
        Points.ofMillimetres(page.top()) + top,
        cell.width(),
        height,
        cell.place().cell());
  }

  /** How far the first line is below the upper edge of the piece. */
  private double inset() {
    double rest = height - lines.size() * cell.face().leading();
    return whole ? Math.max(Typesetting.CELL_ABOVE, rest / 2) : Typesetting.CELL_ABOVE;
  }
}
