package org.goalsheet.grid;

/** Paper and margins, all in millimetres. */
public record Page(
    double width, double height, double top, double right, double bottom, double left) {
  /** The width between the margins, in millimetres. */
  public double textWidth() {
    return width - left - right;
  }

  /** The height between the margins, in millimetres. */
  public double textHeight() {
    return height - top - bottom;
  }
}
