package org.goalsheet.ui.paper;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** How large the paper is shown; 1 is the usual size. */
public final class Zoom {
  private static final double STEP = 0.1;
  private static final double LEAST = 0.7;
  private static final double MOST = 2;

  private final ReadOnlyDoubleWrapper factor = new ReadOnlyDoubleWrapper(1);

  public ReadOnlyDoubleProperty factor() {
    return factor.getReadOnlyProperty();
  }

  public void in() {
    set(factor.get() + STEP);
  }

  public void out() {
    set(factor.get() - STEP);
  }

  public void reset() {
    set(1);
  }

  private void set(double wanted) {
    double rounded = Math.round(wanted / STEP) * STEP;
    factor.set(Math.max(LEAST, Math.min(MOST, rounded)));
  }
}
