package org.goalsheet.ui.shell;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import org.controlsfx.control.StatusBar;
import org.goalsheet.message.Message;
import org.goalsheet.model.Booklet;
import org.goalsheet.ui.desk.Checking;
import org.goalsheet.ui.desk.RowCommands;
import org.goalsheet.ui.desk.SheetCommands;
import org.goalsheet.ui.desk.Workspace;
import org.jspecify.annotations.Nullable;

/** The line at the window's foot: what is saved, where one is, how far the check has come. */
final class StatusLine extends StatusBar {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  private final Workspace workspace;
  private final SheetCommands sheets;
  private final RowCommands rows;
  private final Label where = new Label();

  /** When the booklet was saved last; empty where it was not since it was opened. */
  private String savedAt = "";

  /** What the file holds, as far as it is known here; null for a draft that was not saved. */
  private @Nullable Booklet inFile;

  StatusLine(
      Workspace workspace,
      Checking checking,
      SheetCommands sheets,
      RowCommands rows,
      ObservableValue<Number> zoom) {
    this.workspace = workspace;
    this.sheets = sheets;
    this.rows = rows;
    setId("status");
    Label size = new Label();
    size.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> Math.round(zoom.getValue().doubleValue() * 100) + " %", zoom));
    Label checked = new Label();
    checked
        .textProperty()
        .bind(
            Bindings.when(checking.upToDate())
                .then(Message.text("ui.status.checked"))
                .otherwise(Message.text("ui.status.checking")));
    getRightItems().setAll(where, line(), size, line(), checked);
    getRightItems().forEach(item -> item.visibleProperty().bind(workspace.booklet().isNotNull()));
    workspace.unsaved().addListener((property, before, after) -> unsavedChanged(after));
    workspace.file().addListener((property, before, after) -> saved());
    workspace.booklet().addListener((property, before, after) -> bookletChanged());
    workspace.sheet().addListener((property, before, after) -> refresh());
    workspace.place().addListener((property, before, after) -> refresh());
    setText("");
  }

  private static Separator line() {
    return new Separator(Orientation.VERTICAL);
  }

  private void refresh() {
    showSaved();
    int count = workspace.current().map(all -> all.sheets().size()).orElse(0);
    String sheet = Message.text("ui.status.sheet", sheets.current() + 1, count);
    String row = Message.text("ui.status.row", rows.currentRow() + 1, rows.rows());
    where.setText(rows.currentRow() < 0 ? sheet : sheet + "   " + row);
  }

  private void bookletChanged() {
    if (isUntouched()) {
      savedAt = "";
      inFile = workspace.booklet().get();
    }
    refresh();
  }

  /** Nothing has been done to a booklet that was just opened. */
  private boolean isUntouched() {
    return workspace.undoable().isEmpty() && workspace.redoable().isEmpty();
  }

  /** What was unsaved stands in the file after saving, but also after undoing back to the file. */
  private void unsavedChanged(boolean unsaved) {
    Booklet now = workspace.booklet().get();
    if (!unsaved) {
      if (now != inFile) {
        saved();
      }
      inFile = now;
    } else if (isUntouched()) {
      inFile = null;
    }
    showSaved();
  }

  private void saved() {
    savedAt = LocalTime.now().format(CLOCK);
    showSaved();
  }

  private void showSaved() {
    setText(saying());
  }

  private String saying() {
    if (workspace.current().isEmpty()) {
      return "";
    } else if (workspace.unsaved().get()) {
      return Message.text("ui.status.unsaved");
    } else if (workspace.file().get() == null) {
      return Message.text("ui.status.new");
    }
    return savedAt.isEmpty()
        ? Message.text("ui.status.unchanged")
        : Message.text("ui.status.saved", savedAt);
  }
}
