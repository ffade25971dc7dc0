package org.goalsheet.grid;

/**
 * How text of one role is set on paper.
 *
 * @param eastAsia the font of Chinese text
 * @param latin the font of Latin letters and digits
 * @param size in points
 */
public record TypeStyle(String eastAsia, String latin, double size, boolean bold, Align align) {
  /** Where a line stands in its cell. */
  public enum Align {
    LEFT,
    CENTER,
    RIGHT
  }
}
