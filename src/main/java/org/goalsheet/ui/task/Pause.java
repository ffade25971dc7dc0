package org.goalsheet.ui.task;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Does something once nothing has been asked for a while; each asking begins the wait anew. */
public final class Pause {
  private final PauseTransition wait;

  /**
   * @param millis how long to wait, in milliseconds
   * @param action runs on the FX thread
   */
  public Pause(double millis, Runnable action) {
    wait = new PauseTransition(Duration.millis(millis));
    wait.setOnFinished(event -> action.run());
  }

  public void ask() {
    wait.playFromStart();
  }

  public void forget() {
    wait.stop();
  }
}
