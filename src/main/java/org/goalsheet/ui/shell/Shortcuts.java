package org.goalsheet.ui.shell;

import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/** Lets the window's shortcuts win over those of the control that has the focus. */
final class Shortcuts {
  private Shortcuts() {}

  /** So undo is the document's, not the text field's, and keys mean the same everywhere. */
  static void putFirst(Scene scene) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event ->
            matching(scene, event)
                .ifPresent(
                    shortcut -> {
                      shortcut.run();
                      event.consume();
                    }));
  }

  private static Optional<Runnable> matching(Scene scene, KeyEvent event) {
    return scene.getAccelerators().entrySet().stream()
        .filter(each -> each.getKey().match(event))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
