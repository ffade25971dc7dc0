package org.goalsheet.ui.preview;

import java.util.function.IntConsumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;

/** The wheel over a page: it scrolls, turns to the next page at the end, and zooms with Ctrl. */
final class PageWheel {
  /** What one notch of a wheel scrolls; a touch pad sends many small parts of it. */
  private static final double NOTCH = 40;

  private final ScrollPane view;
  private final IntConsumer turn;
  private final IntConsumer zoom;
  private double beyond;

  /**
   * @param turn takes 1 for the next page, -1 for the one before
   * @param zoom takes 1 for larger, -1 for smaller
   */
  PageWheel(ScrollPane view, IntConsumer turn, IntConsumer zoom) {
    this.view = view;
    this.turn = turn;
    this.zoom = zoom;
  }

  void listen() {
    view.addEventFilter(ScrollEvent.SCROLL, this::scrolled);
  }

  private void scrolled(ScrollEvent event) {
    double by = event.getDeltaY();
    if (event.isShortcutDown()) {
      event.consume();
      zoom.accept(by > 0 ? 1 : -1);
    } else if (by != 0 && isAtEnd(by)) {
      event.consume();
      further(by);
    } else {
      beyond = 0;
    }
  }

  private boolean isAtEnd(double by) {
    double hidden =
        view.getContent().getLayoutBounds().getHeight() - view.getViewportBounds().getHeight();
    return hidden <= 0 || (by < 0 ? view.getVvalue() >= 1 : view.getVvalue() <= 0);
  }

  private void further(double by) {
    beyond = Math.signum(beyond) == Math.signum(by) ? beyond + by : by;
    if (Math.abs(beyond) >= NOTCH) {
      beyond = 0;
      turn.accept(by < 0 ? 1 : -1);
    }
  }
}
