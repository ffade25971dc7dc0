package org.goalsheet.ui.paper;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.goalsheet.edit.Edits;
import org.goalsheet.grid.Placed;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.FieldRef;
import org.goalsheet.model.Sheet;
import org.goalsheet.ui.desk.Checking;
import org.goalsheet.ui.desk.RowCommands;
import org.goalsheet.ui.desk.Workspace;
import org.jspecify.annotations.Nullable;

/** The sheet in view as the official table, edited in place. */
public final class PaperView extends ScrollPane {
  /** How much of the paper is seen around the active cell; pixels. */
  private static final double ABOVE = 24;

  private static final double BELOW = 48;

  private final Workspace workspace;
  private final Checking checking;
  private final RowCommands rows;
  private final RowMenu rowMenu;
  private final CellEditor editor = new CellEditor();
  private final WordList words = new WordList(this::take);
  private final TablePane table = new TablePane(editor, words, this::pressed);
  private final Label heading = new Label();
  private final Typing typing;
  private final RowTrack track;
  private final PagePane page;
  private final Zoom zoom = new Zoom();

  public PaperView(Workspace workspace, Checking checking, RowCommands rows, Edits edits) {
    this.workspace = workspace;
    this.checking = checking;
    this.rows = rows;
    this.rowMenu = new RowMenu(rows, workspace::form);
    this.typing = new Typing(workspace, edits, table, editor);
    this.track = new RowTrack(workspace, rows, table);
    this.page = new PagePane(heading, table, new RowGutter(rows, rowMenu, track), track);
    CellKeys keys = new CellKeys(workspace, rows, table, editor, words, typing, this::goTo);
    getStyleClass().add("paper-view");
    setId("paper");
    page.setVisible(false);
    setContent(page);
    setFitToWidth(true);
    setFocusTraversable(false);
    workspace.booklet().addListener((property, before, after) -> refreshHeading());
    workspace.sheet().addListener((property, before, after) -> sheetChanged(before, after));
    workspace.place().addListener((property, before, after) -> placeChanged(after));
    workspace.onArrival(this::arrived);
    checking.findings().addListener((property, before, after) -> mark());
    editor.onKey(keys::pressed);
    editor
        .caretPositionProperty()
        .addListener((property, before, after) -> Platform.runLater(this::scrollToActive));
    editor.focusedProperty().addListener((property, before, after) -> focusChanged(after));
    editor.setContextMenu(new ContextMenu());
    editor.setOnContextMenuRequested(
        event -> {
          rowMenu.forRow(rows.currentRow()).show(editor, event.getScreenX(), event.getScreenY());
          event.consume();
        });
    zoom.factor().addListener((property, before, after) -> zoomed(after.doubleValue()));
    page.setOnMouseMoved(event -> track.hover(event.getSceneY()));
    page.setOnMouseExited(event -> track.leave());
  }

  public Zoom zoom() {
    return zoom;
  }

  // --- what is shown

  private void zoomed(double factor) {
    page.setStyle("-fx-font-size: " + factor + "em;");
    page.setZoom(factor);
    table.setZoom(factor);
  }

  private void sheetChanged(@Nullable Sheet before, @Nullable Sheet after) {
    if (before == null || after == null || !before.id().equals(after.id())) {
      setVvalue(0);
    }
    refresh();
  }

  private void refresh() {
    Sheet sheet = workspace.sheet().get();
    page.setVisible(sheet != null);
    if (sheet == null) {
      table.deactivate();
      return;
    }
    refreshHeading();
    table.show(workspace.form().compose(sheet), workspace.form().styles());
    mark();
    typing.reload();
    stayAtPlace();
    track.refresh();
  }

  /** The sheet's number may change while the sheet itself does not. */
  private void refreshHeading() {
    Booklet booklet = workspace.booklet().get();
    Sheet sheet = workspace.sheet().get();
    if (booklet != null && sheet != null) {
      int number = booklet.indexOf(sheet.id()) + 1;
      heading.setText(workspace.form().heading(number, sheet));
    }
  }

  private void mark() {
    Sheet sheet = workspace.sheet().get();
    table.mark(sheet == null ? List.of() : checking.of(sheet.id()));
  }

  /** The cell that is edited may have become part of another: equal categories merge. */
  private void stayAtPlace() {
    FieldRef place = workspace.place().get();
    if (place != null && table.active().isEmpty()) {
      table.steps().at(place).ifPresent(this::activate);
    }
  }

  // --- where one is

  private void placeChanged(@Nullable FieldRef place) {
    if (place == null) {
      table.deactivate();
      words.hide();
      track.refresh();
    }
  }

  private void arrived(FieldRef place) {
    table.steps().at(place).ifPresent(this::activate);
    track.refresh();
  }

  private void activate(Placed cell) {
    if (!table.active().equals(Optional.of(cell))) {
      table.activate(cell);
      typing.begin(cell);
      offerWords(cell);
    }
    editor.requestFocus();
    Platform.runLater(this::scrollToActive);
  }

  private void offerWords(Placed cell) {
    Sheet sheet = workspace.sheet().get();
    if (sheet != null) {
      words.offer(KnownWords.of(workspace.form(), sheet, cell.cell().refs().get(0)));
    }
  }

  private void goTo(Placed cell) {
    workspace.endTyping();
    workspace.goTo(cell.cell().refs().get(0));
  }

  private void pressed(Placed cell, MouseEvent event) {
    if (!cell.cell().editable()) {
      workspace.leave();
      return;
    }
    // A composition that is still open ends with the focus, and does not wander into the new cell.
    editor.dropComposition();
    table.requestFocus();
    goTo(cell);
    layout();
    if (event.getButton() == MouseButton.PRIMARY) {
      editor.caretAt(event.getScreenX(), event.getScreenY());
    } else if (event.getButton() == MouseButton.SECONDARY && rows.currentRow() >= 0) {
      rowMenu.forRow(rows.currentRow()).show(editor, event.getScreenX(), event.getScreenY());
    }
    event.consume();
  }

  /** Brings the active cell into view, of a high one the caret, moving no further than needed. */
  private void scrollToActive() {
    layout();
    Optional<Rectangle2D> cell = table.activeBounds();
    double room = getViewportBounds().getHeight();
    double hidden = page.getHeight() - room;
    if (cell.isEmpty() || hidden <= 0) {
      return;
    }
    boolean high = cell.get().getHeight() + ABOVE + BELOW > room;
    double first = high ? editor.getLayoutY() + editor.caretTop() : cell.get().getMinY();
    double last = high ? first : cell.get().getMaxY();
    double top = table.getLayoutY() + first - ABOVE;
    double bottom = table.getLayoutY() + last + BELOW;
    double from = getVvalue() * hidden;
    if (top < from) {
      setVvalue(Math.max(0, top / hidden));
    } else if (bottom > from + room) {
      setVvalue(Math.min(1, (bottom - room) / hidden));
    }
  }

  private void focusChanged(boolean focused) {
    if (!focused) {
      typing.handOn();
    }
  }

  private void take(String word) {
    typing.write(word);
    words.hide();
  }
}
