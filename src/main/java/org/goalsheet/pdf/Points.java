package org.goalsheet.pdf;

/** Lengths in points, of which 72 are an inch, as PDF counts them. */
final class Points {
  private static final double PER_MILLIMETRE = 72 / 25.4;

  private Points() {}

  static double ofMillimetres(double millimetres) {
    return millimetres * PER_MILLIMETRE;
  }
}
