package org.goalsheet.pdf;

import org.goalsheet.grid.Cell;

/**
 * Where on a page a cell stands, or the piece of it that is there. Lengths are in points.
 *
 * @param x of its left edge, from that of the page
 * @param y of its upper edge, from that of the page
 */
public record Spot(double x, double y, double width, double height, Cell cell) {
  public boolean contains(double atX, double atY) {
    return x <= atX && atX < x + width && y <= atY && atY < y + height;
  }
}
