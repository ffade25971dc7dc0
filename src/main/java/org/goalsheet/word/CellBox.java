package org.goalsheet.word;

/** The room that a cell takes beside its text, in twips. */
final class CellBox {
  /** Left and right of the text. */
  static final int SIDE = 85;

  /** Above the text, and below it. */
  static final int ABOVE = 28;

  /** The least height of a row: 0.7 cm. */
  static final int LEAST_HEIGHT = 397;

  private CellBox() {}
}
