package org.goalsheet.ui.preview;

import java.util.Comparator;
import java.util.stream.DoubleStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How large the page is shown, and what room there is for it. */
final class PageZoom {
  /** Shares of the full size. */
  private static final double[] STEPS = {0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4};

  /** Less than this is no step. */
  private static final double HARDLY = 0.01;

  private final ObjectProperty<Fit> fit = new SimpleObjectProperty<>(new Fit.Width());
  private final ObjectProperty<Room> room = new SimpleObjectProperty<>(Room.NONE);

  ObjectProperty<Fit> fit() {
    return fit;
  }

  ObjectProperty<Room> room() {
    return room;
  }

  /** The pixels of the window that a point of a page takes. */
  double scale(ShownPage page) {
    return fit.get().scale(page.width(), page.height(), room.get());
  }

  /** The size of a page as a share of the full one. */
  double share(ShownPage page) {
    return scale(page) / Fit.FULL;
  }

  /**
   * Takes the next step.
   *
   * @param direction 1 for larger, -1 for smaller
   */
  void step(ShownPage page, int direction) {
    double now = share(page);
    DoubleStream.of(STEPS)
        .filter(step -> (step - now) * direction > HARDLY)
        .boxed()
        .min(Comparator.comparingDouble(step -> Math.abs(step - now)))
        .ifPresent(step -> fit.set(new Fit.Wanted(step * Fit.FULL)));
  }
}
