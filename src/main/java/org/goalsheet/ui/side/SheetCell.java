package org.goalsheet.ui.side;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.goalsheet.check.Finding;
import org.goalsheet.check.Severity;
import org.goalsheet.message.Message;
import org.goalsheet.model.Sheet;
import org.goalsheet.ui.desk.Checking;
import org.goalsheet.ui.desk.SheetCommands;
import org.goalsheet.ui.theme.Icon;
import org.goalsheet.ui.theme.Severities;
import org.jspecify.annotations.Nullable;

/** One sheet in the list: the number that will be printed, its name, its worst finding. */
final class SheetCell extends ListCell<Sheet> {
  private final Checking checking;
  private final SheetCommands commands;

  SheetCell(Checking checking, SheetCommands commands) {
    this.checking = checking;
    this.commands = commands;
    getStyleClass().add("sheet-cell");
    setPrefWidth(0);
    setOnDragDetected(event -> startDrag());
    setOnDragOver(this::dragOver);
    setOnDragDropped(this::dropped);
  }

  @Override
  protected void updateItem(@Nullable Sheet sheet, boolean empty) {
    super.updateItem(sheet, empty);
    if (empty || sheet == null) {
      setGraphic(null);
      setContextMenu(null);
      setTooltip(null);
    } else {
      setGraphic(row(sheet));
      setContextMenu(menu());
      setTooltip(new Tooltip(nameOf(sheet)));
    }
  }

  private static String nameOf(Sheet sheet) {
    return sheet.name().isBlank() ? Message.text("ui.sheet.unnamed") : sheet.name().strip();
  }

  private HBox row(Sheet sheet) {
    Label number = new Label(String.valueOf(getIndex() + 1));
    number.getStyleClass().add("sheet-number");
    Label name = new Label(nameOf(sheet));
    name.setTextOverrun(OverrunStyle.ELLIPSIS);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox row = new HBox(number, name, badge(sheet));
    row.getStyleClass().add("sheet-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Node badge(Sheet sheet) {
    List<Finding> findings =
        checking.of(sheet.id()).stream()
            .filter(finding -> finding.severity() != Severity.H)
            .toList();
    if (findings.isEmpty()) {
      return Icon.TICK.node("tick");
    }
    Label count = new Label(String.valueOf(findings.size()));
    HBox badge = new HBox(count, Severities.icon(Severities.worst(findings)));
    badge.getStyleClass().add("sheet-badge");
    badge.setAlignment(Pos.CENTER);
    badge.setMinWidth(HBox.USE_PREF_SIZE);
    return badge;
  }

  private ContextMenu menu() {
    return new ContextMenu(
        item("ui.sheet.duplicate", () -> commands.duplicate(getIndex())),
        item("ui.sheet.delete", () -> commands.delete(getIndex())),
        item("ui.sheet.up", () -> commands.move(getIndex(), getIndex() - 1)),
        item("ui.sheet.down", () -> commands.move(getIndex(), getIndex() + 1)));
  }

  private static MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(Message.text(key));
    item.setOnAction(event -> action.run());
    return item;
  }

  private void startDrag() {
    if (getItem() != null) {
      Dragboard board = startDragAndDrop(TransferMode.MOVE);
      ClipboardContent content = new ClipboardContent();
      content.putString(String.valueOf(getIndex()));
      board.setContent(content);
    }
  }

  private void dragOver(DragEvent event) {
    if (event.getGestureSource() instanceof SheetCell && getItem() != null) {
      event.acceptTransferModes(TransferMode.MOVE);
    }
    event.consume();
  }

  private void dropped(DragEvent event) {
    if (event.getGestureSource() instanceof SheetCell source && getItem() != null) {
      commands.move(source.getIndex(), getIndex());
      event.setDropCompleted(true);
    }
    event.consume();
  }
}
