package org.goalsheet.grid;

/** Lengths in points, of which 72 are an inch, as PDF and Excel count them. */
public final class Points {
  private static final double PER_MILLIMETRE = 72 / 25.4;

  private Points() {}

  public static double ofMillimetres(double millimetres) {
    return millimetres * PER_MILLIMETRE;
  }
}
