package org.goalsheet.grid;

/**
 * A column of a listing.
 *
 * @param title what its first row says
 * @param width in digits, 1 to 255; a Chinese character takes two
 * @param wrapped whether rows grow with its texts; else what does not fit is hidden until somebody
 *     looks into the cell
 */
public record Column(String title, int width, boolean wrapped) {
  /** A column whose texts are all seen. */
  public Column(String title, int width) {
    this(title, width, true);
  }
}
