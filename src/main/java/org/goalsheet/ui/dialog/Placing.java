package org.goalsheet.ui.dialog;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Window;

/** Where windows open. */
public final class Placing {
  /** A little above the middle is where one looks first. */
  private static final double ABOVE = 1 / 3.0;

  private Placing() {}

  /**
   * Puts a window that is shown over its owner. An owner that the system has not placed yet does
   * not know where it is; then the screen stands for it.
   */
  public static void over(Window owner, Window window) {
    Rectangle2D place = place(owner);
    window.setX(place.getMinX() + Math.max(0, (place.getWidth() - window.getWidth()) / 2));
    window.setY(place.getMinY() + Math.max(0, (place.getHeight() - window.getHeight()) * ABOVE));
  }

  private static Rectangle2D place(Window owner) {
    boolean placed = Double.isFinite(owner.getX()) && Double.isFinite(owner.getY());
    return placed
        ? new Rectangle2D(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight())
        : Screen.getPrimary().getVisualBounds();
  }
}
