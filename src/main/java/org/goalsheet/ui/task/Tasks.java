package org.goalsheet.ui.task;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Runs work off the FX thread and brings its result back; one after the other, in order. */
public final class Tasks {
  private final Executor background;
  private final Executor screen;

  /**
   * @param background runs the work
   * @param screen takes the results, one at a time
   */
  public Tasks(Executor background, Executor screen) {
    this.background = background;
    this.screen = screen;
  }

  /** Work on a thread of its own that does not keep the program alive; results on the FX thread. */
  public static Tasks real() {
    return new Tasks(
        Executors.newSingleThreadExecutor(
            work -> {
              Thread thread = new Thread(work, "goalsheet-work");
              thread.setDaemon(true);
              return thread;
            }),
        Platform::runLater);
  }

  /**
   * Runs work.
   *
   * @param done takes its result
   * @param failed takes what it threw, errors too: nothing vanishes
   */
  public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    background.execute(
        () -> {
          try {
            T result = work.call();
            screen.execute(() -> done.accept(result));
          } catch (Throwable problem) {
            screen.execute(() -> failed.accept(problem));
          }
        });
  }
}
