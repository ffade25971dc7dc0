package org.goalsheet.ui.paper;

import javafx.geometry.Side;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.goalsheet.message.Message;
import org.goalsheet.ui.desk.RowCommands;
import org.goalsheet.ui.theme.Icon;

/** What a row offers beside the paper: a handle to drag it, a button to add one, and a menu. */
final class RowGutter extends HBox {
  static final double WIDTH = 76;

  private final RowTrack track;

  RowGutter(RowCommands commands, RowMenu menu, RowTrack track) {
    this.track = track;
    getStyleClass().add("row-gutter");
    getChildren().setAll(handle(), addButton(commands), menuButton(menu));
    setPrefWidth(WIDTH);
    visibleProperty().bind(track.row().greaterThanOrEqualTo(0));
  }

  private HBox handle() {
    HBox handle = new HBox(Icon.HANDLE.node());
    handle.getStyleClass().add("row-handle");
    handle.setCursor(Cursor.OPEN_HAND);
    Tooltip.install(handle, new Tooltip(Message.text("ui.row.drag")));
    handle.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> track.drag(event.getSceneY()));
    handle.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    return handle;
  }

  private void released(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && !event.isStillSincePress()) {
      track.drop(event.getSceneY());
    }
  }

  private Button addButton(RowCommands commands) {
    Button add = button(Icon.ADD, "ui.row.add");
    add.setId("row-add");
    add.setOnAction(event -> commands.addBelow(track.row().get()));
    return add;
  }

  private Button menuButton(RowMenu menu) {
    Button more = button(Icon.MORE, "ui.row.more");
    more.setId("row-more");
    more.setOnAction(event -> menu.forRow(track.row().get()).show(more, Side.BOTTOM, 0, 0));
    return more;
  }

  private static Button button(Icon icon, String key) {
    Button button = new Button(null, icon.node());
    button.getStyleClass().add("gutter-button");
    button.setFocusTraversable(false);
    button.setTooltip(new Tooltip(Message.text(key)));
    button.setAccessibleText(Message.text(key));
    return button;
  }
}
