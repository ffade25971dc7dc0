package org.goalsheet.ui.paper;

import java.util.List;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;

/**
 * Knows whether an input method is composing in a text control. Meanwhile the control's text holds
 * raw pinyin, which is nothing that the person has written: it must not reach the booklet.
 */
final class Composition {
  private final TextInputControl control;
  private String composed = "";
  private String before = "";

  /** Pinyin of a composition that was broken off; it may still arrive as if chosen. */
  private String dropped = "";

  Composition(TextInputControl control) {
    this.control = control;
    control.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::follow);
  }

  boolean isOpen() {
    return !composed.isEmpty();
  }

  /** The control's text without what is only being composed. */
  String written() {
    return isOpen() ? before : control.getText();
  }

  /**
   * Breaks the composition off before the control is used for something else. From JavaFX 24 on its
   * pinyin would else be written wherever the focus is next.
   */
  void drop() {
    if (isOpen()) {
      dropped = composed;
      Event.fireEvent(
          control,
          new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), "", 0));
    }
  }

  private void follow(InputMethodEvent event) {
    String now =
        event.getComposed().stream().map(InputMethodTextRun::getText).collect(Collectors.joining());
    if (!dropped.isEmpty() && now.isEmpty() && event.getCommitted().equals(dropped)) {
      event.consume();
    } else if (!now.isEmpty() && !isOpen()) {
      before = control.getText();
    }
    if (!event.getCommitted().isEmpty() || !now.isEmpty()) {
      dropped = "";
    }
    composed = now;
  }
}
