package org.goalsheet.ui.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.goalsheet.edit.Edits;
import org.goalsheet.form.Form.Level;
import org.goalsheet.grid.Cell;
import org.goalsheet.grid.Placed;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Field;
import org.goalsheet.model.FieldRef;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Sheet;
import org.goalsheet.ui.desk.Checking;
import org.goalsheet.ui.desk.RowCommands;
import org.goalsheet.ui.desk.Workspace;
import org.jspecify.annotations.Nullable;

/** The sheet in view as the official table, edited in place. */
public final class PaperView extends ScrollPane {
  private final Workspace workspace;
  private final Checking checking;
  private final RowCommands rows;
  private final Edits edits;
  private final RowMenu rowMenu;
  private final CellEditor editor = new CellEditor(new EditorKeys());
  private final WordList words = new WordList(this::take);
  private final TablePane table = new TablePane(editor, words, this::pressed);
  private final Label heading = new Label();
  private final RowGutter gutter;
  private final PagePane page;
  private final Zoom zoom = new Zoom();
  private int hovered = -1;

  public PaperView(Workspace workspace, Checking checking, RowCommands rows, Edits edits) {
    this.workspace = workspace;
    this.checking = checking;
    this.rows = rows;
    this.edits = edits;
    this.rowMenu = new RowMenu(rows, workspace::form);
    this.gutter = new RowGutter(rows, rowMenu, new RowDrag());
    this.page = new PagePane(heading, table, gutter);
    getStyleClass().add("paper-view");
    setId("paper");
    setContent(page);
    setFitToWidth(true);
    setFocusTraversable(false);
    workspace.booklet().addListener((property, before, after) -> refreshHeading());
    workspace.sheet().addListener((property, before, after) -> sheetChanged(before, after));
    workspace.place().addListener((property, before, after) -> placeChanged(after));
    workspace.onArrival(this::arrived);
    workspace.beforeUse(this::handOn);
    checking.findings().addListener((property, before, after) -> mark());
    editor.focusedProperty().addListener((property, before, after) -> focusChanged(after));
    editor.setContextMenu(new ContextMenu());
    editor.setOnContextMenuRequested(
        event -> {
          rowMenu.forRow(rows.currentRow()).show(editor, event.getScreenX(), event.getScreenY());
          event.consume();
        });
    zoom.factor().addListener((property, before, after) -> zoomed(after.doubleValue()));
    page.setOnMouseMoved(event -> hover(event.getSceneY()));
    page.setOnMouseExited(event -> hover(-1));
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
    table.active().ifPresent(cell -> reloadIfChanged(cell.cell()));
    placeGutter();
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

  /** Something else changed what is being edited: undo, or a fix. */
  private void reloadIfChanged(Cell cell) {
    if (!cell.text().equals(editor.written())) {
      editor.reload(cell.text());
    }
  }

  // --- where one is

  private void placeChanged(@Nullable FieldRef place) {
    if (place == null) {
      table.deactivate();
      words.hide();
      placeGutter();
    }
  }

  private void arrived(FieldRef place) {
    table.steps().at(place).ifPresent(this::activate);
    placeGutter();
  }

  private void activate(Placed cell) {
    if (!table.active().equals(Optional.of(cell))) {
      table.activate(cell);
      words.offer(known(cell.cell()));
      editor.applyCss();
    }
    editor.requestFocus();
    Platform.runLater(this::scrollToActive);
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

  /** Brings the active cell into view, moving no further than needed. */
  private void scrollToActive() {
    Optional<Rectangle2D> cell = table.activeBounds();
    double hidden = page.getHeight() - getViewportBounds().getHeight();
    if (cell.isEmpty() || hidden <= 0) {
      return;
    }
    double top = table.getLayoutY() + cell.get().getMinY() - 24;
    double bottom = table.getLayoutY() + cell.get().getMaxY() + 48;
    double from = getVvalue() * hidden;
    double to = from + getViewportBounds().getHeight();
    if (top < from) {
      setVvalue(Math.max(0, top / hidden));
    } else if (bottom > to) {
      setVvalue(Math.min(1, (bottom - getViewportBounds().getHeight()) / hidden));
    }
  }

  private void focusChanged(boolean focused) {
    if (!focused) {
      handOn();
    }
  }

  // --- typing

  private void handOn() {
    if (table.active().isPresent()) {
      editor.handOn();
    }
  }

  private void typed(String text) {
    table
        .active()
        .map(Placed::cell)
        .filter(cell -> !cell.text().equals(text))
        .ifPresent(cell -> workspace.typed(edits.type(cell.refs(), text)));
  }

  private void take(String word) {
    editor.reload(word);
    typed(word);
    words.hide();
    editor.requestFocus();
  }

  /** The known words for a level; second levels of the row's first level, or all of them. */
  private List<String> known(Cell cell) {
    FieldRef ref = cell.refs().get(0);
    List<Level> levels = workspace.form().levels();
    return switch (ref.field()) {
      case LEVEL1 -> levels.stream().map(Level::name).toList();
      case LEVEL2 ->
          workspace
              .form()
              .level(level1Of(ref))
              .map(Level::children)
              .orElseGet(() -> levels.stream().flatMap(each -> each.children().stream()).toList());
      default -> List.of();
    };
  }

  private String level1Of(FieldRef ref) {
    Sheet sheet = workspace.sheet().get();
    return Stream.ofNullable(sheet)
        .flatMap(each -> each.indicators().stream())
        .filter(row -> row.id().equals(ref.indicator()))
        .map(Indicator::level1)
        .findFirst()
        .orElse("");
  }

  private final class EditorKeys implements CellEditor.Keys {
    @Override
    public void typed(String text) {
      PaperView.this.typed(text);
    }

    @Override
    public void shown(String text) {
      table.showTyped(text);
    }

    @Override
    public boolean pressed(KeyEvent key) {
      Optional<Placed> cell = table.active();
      return cell.isPresent() && pressed(key, cell.get());
    }

    private boolean pressed(KeyEvent key, Placed cell) {
      KeyCode code = key.getCode();
      boolean plain = !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown();
      if (code == KeyCode.TAB && !key.isShortcutDown()) {
        return key.isShiftDown() ? back(cell) : on(cell);
      }
      if (code == KeyCode.ENTER && (key.isAltDown() || key.isShiftDown())) {
        editor.replaceSelection("\n");
        return true;
      }
      if (code == KeyCode.ENTER && plain) {
        return entered(cell);
      }
      if (code == KeyCode.ESCAPE && plain) {
        return escaped(cell);
      }
      return plain && upOrDown(code, cell);
    }
  }

  /** Behind the last cell a new row begins, as in Word. */
  private boolean on(Placed cell) {
    table.steps().after(cell).ifPresentOrElse(this::goTo, () -> rows.addBelow(rows.rows() - 1));
    return true;
  }

  private boolean back(Placed cell) {
    table.steps().before(cell).ifPresent(this::goTo);
    return true;
  }

  /** Enter takes an offered word, breaks the line of a goal, and else goes down. */
  private boolean entered(Placed cell) {
    if (words.chosen().isPresent()) {
      take(words.chosen().get());
      return true;
    }
    if (cell.cell().refs().get(0).field() == Field.GOAL) {
      return false;
    }
    table.steps().below(cell).or(() -> table.steps().after(cell)).ifPresent(this::goTo);
    return true;
  }

  private boolean escaped(Placed cell) {
    if (words.isVisible()) {
      words.hide();
    } else {
      workspace.leave();
    }
    return true;
  }

  /** Up and down go through offered words, and between cells where the text has one line. */
  private boolean upOrDown(KeyCode code, Placed cell) {
    boolean up = code == KeyCode.UP;
    if (!up && code != KeyCode.DOWN) {
      return false;
    }
    if (words.step(up ? -1 : 1)) {
      return true;
    }
    boolean edge = up ? editor.caretOnFirstLine() : editor.caretOnLastLine();
    if (edge) {
      (up ? table.steps().above(cell) : table.steps().below(cell)).ifPresent(this::goTo);
    }
    return edge;
  }

  // --- rows

  private int firstRow() {
    return workspace.form().head().size() + 1;
  }

  private int indicatorRowAt(double sceneY) {
    if (workspace.sheet().get() == null) {
      return -1;
    }
    int row = table.rowAt(table.sceneToLocal(0, sceneY).getY()) - firstRow();
    return row >= 0 && row < rows.rows() ? row : -1;
  }

  private void hover(double sceneY) {
    hovered = sceneY < 0 ? -1 : indicatorRowAt(sceneY);
    placeGutter();
  }

  private void placeGutter() {
    int row = hovered >= 0 ? hovered : rows.currentRow();
    boolean there = row >= 0 && row < rows.rows();
    gutter.belongTo(there ? row : -1);
    page.gutterBeside(there ? firstRow() + row : -1);
  }

  private final class RowDrag implements RowGutter.Drag {
    @Override
    public void over(int row, double sceneY) {
      int to = indicatorRowAt(sceneY);
      if (to < 0) {
        page.showDrop(-1);
      } else {
        double[] edges = table.rowEdges(firstRow() + to);
        page.showDrop(to > row ? edges[1] : edges[0]);
      }
    }

    @Override
    public void drop(int row, double sceneY) {
      page.showDrop(-1);
      int to = indicatorRowAt(sceneY);
      if (to >= 0) {
        rows.move(row, to);
      }
    }
  }
}
