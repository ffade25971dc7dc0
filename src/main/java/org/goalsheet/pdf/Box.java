package org.goalsheet.pdf;

/** The room that a cell takes beside its text, in points: as in the Word file. */
final class Box {
  /** Left and right of the text. */
  static final double SIDE = 4.25;

  /** Above the text, and below it. */
  static final double ABOVE = 1.4;

  /** The least height of a row: 0.7 cm. */
  static final double LEAST_HEIGHT = 19.85;

  private Box() {}

  static double points(double millimetres) {
    return millimetres * 72 / 25.4;
  }
}
