package org.goalsheet.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.goalsheet.message.Message;
import org.goalsheet.ui.task.Pause;
import org.goalsheet.ui.theme.Icon;

/**
 * Says in passing that something is done: a few lines at the top of the paper, and over nothing
 * else, that go by themselves.
 */
final class Notices extends StackPane {
  /** Long enough to read two lines; ms. */
  private static final double SHOWN = 8000;

  private final Label sentence = new Label();
  private final HBox bar = new HBox(sentence, closing());
  private final Pause gone = new Pause(SHOWN, this::close);

  Notices() {
    sentence.setWrapText(true);
    sentence.setMaxWidth(Double.MAX_VALUE);
    sentence.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    bar.setId("notice");
    bar.getStyleClass().add("notice");
    bar.setMaxHeight(USE_PREF_SIZE);
    bar.setVisible(false);
    setAlignment(bar, Pos.TOP_CENTER);
  }

  private Button closing() {
    Button closing = new Button(null, Icon.CLOSE.node());
    closing.setId("notice-close");
    closing.getStyleClass().add("quiet-button");
    closing.setFocusTraversable(false);
    closing.setAccessibleText(Message.text("ui.close"));
    closing.setTooltip(new Tooltip(Message.text("ui.close")));
    closing.setOnAction(event -> close());
    return closing;
  }

  /** Takes what it is to be shown over. */
  void setContent(Node content) {
    getChildren().setAll(content, bar);
  }

  void say(String text) {
    sentence.setText(text);
    bar.setVisible(true);
    gone.ask();
  }

  private void close() {
    gone.forget();
    bar.setVisible(false);
  }
}
