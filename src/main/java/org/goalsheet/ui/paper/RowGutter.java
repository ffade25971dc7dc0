package org.goalsheet.ui.paper;

import javafx.geometry.Side;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
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

  private final Drag drag;
  private int row = -1;

  /** Follows a row that is dragged by its handle. */
  interface Drag {
    /**
     * @param sceneY where the mouse is
     */
    void over(int row, double sceneY);

    void drop(int row, double sceneY);
  }

  RowGutter(RowCommands commands, RowMenu menu, Drag drag) {
    this.drag = drag;
    getStyleClass().add("row-gutter");
    getChildren().setAll(handle(), addButton(commands), menuButton(menu));
    setPrefWidth(WIDTH);
    setVisible(false);
  }

  /** Belongs to a row from now on; -1 for none. */
  void belongTo(int toRow) {
    row = toRow;
    setVisible(toRow >= 0);
  }

  private HBox handle() {
    HBox handle = new HBox(Icon.HANDLE.node());
    handle.getStyleClass().add("row-handle");
    handle.setCursor(Cursor.OPEN_HAND);
    Tooltip.install(handle, new Tooltip(Message.text("ui.row.drag")));
    handle.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> drag.over(row, event.getSceneY()));
    handle.addEventHandler(
        MouseEvent.MOUSE_RELEASED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && !event.isStillSincePress()) {
            drag.drop(row, event.getSceneY());
          }
        });
    return handle;
  }

  private Button addButton(RowCommands commands) {
    Button add = button(Icon.ADD, "ui.row.add");
    add.setId("row-add");
    add.setOnAction(event -> commands.addBelow(row));
    return add;
  }

  private Button menuButton(RowMenu menu) {
    Button more = button(Icon.MORE, "ui.row.more");
    more.setId("row-more");
    more.setOnAction(
        event -> {
          ContextMenu shown = menu.forRow(row);
          shown.show(more, Side.BOTTOM, 0, 0);
        });
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
