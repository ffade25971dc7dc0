package org.goalsheet.pdf;

import java.util.List;

/**
 * What of a cell stands on one page.
 *
 * @param top from the upper edge of the text area, downward, in points
 * @param lines those of its text that stand here
 * @param whole whether that is the whole text, which then stands in the middle of the height
 */
record Piece(SetCell cell, double top, double height, List<String> lines, boolean whole) {
  /** How far the first line is below the upper edge of the piece. */
  double inset() {
    double rest = height - lines.size() * cell.face().leading();
    return whole ? Math.max(Box.ABOVE, rest / 2) : Box.ABOVE;
  }
}
