package org.goalsheet.word;

/** Lengths in twentieths of a point, as Word counts them. */
final class Twips {
  private static final double PER_MILLIMETRE = 1440 / 25.4;
  private static final int PER_POINT = 20;

  private Twips() {}

  static int ofMillimetres(double millimetres) {
    return (int) Math.round(millimetres * PER_MILLIMETRE);
  }

  static int ofPoints(double points) {
    return (int) Math.round(points * PER_POINT);
  }

  static double toPoints(double twips) {
    return twips / PER_POINT;
  }
}
