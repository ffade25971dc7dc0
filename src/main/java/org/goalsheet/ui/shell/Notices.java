package org.goalsheet.ui.shell;

import javafx.scene.Node;
import org.controlsfx.control.NotificationPane;
import org.goalsheet.ui.task.Pause;

/** Says in passing that something is done: a line over the paper that goes by itself. */
final class Notices extends NotificationPane {
  /** Long enough to read two lines; ms. */
  private static final double SHOWN = 8000;

  private final Pause gone = new Pause(SHOWN, this::hide);

  Notices(Node content) {
    super(content);
    setShowFromTop(true);
    setCloseButtonVisible(true);
  }

  void say(String sentence) {
    show(sentence);
    gone.ask();
  }
}
