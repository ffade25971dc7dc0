package org.goalsheet.ui.preview;

/**
 * The place that there is for a page on the screen.
 *
 * @param width in pixels of the window's measure, as is the height
 * @param outputScale how many pixels of the screen stand for one of these
 */
record Room(double width, double height, double outputScale) {
  static final Room NONE = new Room(0, 0, 1);

  boolean isEmpty() {
    return width <= 0 || height <= 0;
  }
}
