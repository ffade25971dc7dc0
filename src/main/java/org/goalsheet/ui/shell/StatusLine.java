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
import org.goalsheet.ui.desk.Checking;
import org.goalsheet.ui.desk.RowCommands;
import org.goalsheet.ui.desk.SheetCommands;
import org.goalsheet.ui.desk.Workspace;

/** The line at the window's foot: what is saved, where one is, how far the check has come. */
final class StatusLine extends StatusBar {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  private final Workspace workspace;
  private final SheetCommands sheets;
  private final RowCommands rows;
  private final Label where = new Label();
  private String savedAt = "";

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
    workspace.unsaved().addListener((property, before, after) -> showSaved());
    workspace.file().addListener((property, before, after) -> showSaved());
    workspace.booklet().addListener((property, before, after) -> refresh());
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

  private void showSaved() {
    if (workspace.current().isEmpty()) {
      setText("");
    } else if (workspace.unsaved().get()) {
      savedAt = "";
      setText(Message.text("ui.status.unsaved"));
    } else if (workspace.file().get() == null) {
      setText(Message.text("ui.status.new"));
    } else {
      savedAt = savedAt.isEmpty() ? LocalTime.now().format(CLOCK) : savedAt;
      setText(Message.text("ui.status.saved", savedAt));
    }
  }
}
