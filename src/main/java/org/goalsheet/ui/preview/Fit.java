package org.goalsheet.ui.preview;

/** How large a page is shown. */
sealed interface Fit {
  /** Pixels a point at 100 %: a window counts 96 to the inch, print 72. */
  double FULL = 96 / 72.0;

  /**
   * The pixels of the window that a point of print takes.
   *
   * @param width the page's, in points, as is the height
   */
  double scale(double width, double height, Room room);

  /** As wide as there is room. */
  record Width() implements Fit {
    @Override
    public double scale(double width, double height, Room room) {
      return bounded(room.width() / width);
    }
  }

  /** So that the whole page is seen. */
  record Whole() implements Fit {
    @Override
    public double scale(double width, double height, Room room) {
      return bounded(Math.min(room.width() / width, room.height() / height));
    }
  }

  /** As large as somebody wants it, whatever room there is. */
  record Wanted(double scale) implements Fit {
    @Override
    public double scale(double width, double height, Room room) {
      return scale;
    }
  }

  /** From a quarter to four times the full size: no window is too small or too large for a page. */
  private static double bounded(double scale) {
    return Math.max(FULL / 4, Math.min(FULL * 4, scale));
  }
}
