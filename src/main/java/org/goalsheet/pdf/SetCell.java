package org.goalsheet.pdf;

import java.util.List;
import org.goalsheet.grid.Placed;
import org.goalsheet.grid.TypeStyle.Align;
import org.goalsheet.grid.Typesetting;

/**
 * A cell of a table with its text cut into lines.
 *
 * @param left its left edge, from that of the table, in points
 * @param width from edge to edge, in points
 */
record SetCell(
    Placed place, double left, double width, Face face, Align align, List<String> lines) {
  /** The width that its lines have. */
  double room() {
    return width - 2 * Typesetting.CELL_SIDE;
  }

  /** The height that all its lines need. */
  double height() {
    return lines.size() * face.leading() + 2 * Typesetting.CELL_ABOVE;
  }

  /** How many of its lines a height has room for. */
  int linesWithin(double height) {
    return Math.max(
        0, (int) Math.floor((height - 2 * Typesetting.CELL_ABOVE) / face.leading() + 1e-6));
  }

  /** Whether it reaches over several rows. */
  boolean isMerged() {
    return place.cell().rowSpan() > 1;
  }
}
