package org.goalsheet.ui.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.goalsheet.check.Finding;
import org.goalsheet.grid.Cell;
import org.goalsheet.grid.Grid;
import org.goalsheet.grid.Placed;
import org.goalsheet.grid.Role;
import org.goalsheet.grid.Slots;
import org.goalsheet.grid.TypeStyle;
import org.goalsheet.grid.TypeStyle.Align;
import org.goalsheet.model.FieldRef;
import org.goalsheet.ui.theme.Severities;
import org.jspecify.annotations.Nullable;

/**
 * The cells of the official table, and over the active one the editor. It lays out and shows; what
 * keys and clicks mean is said to it from outside.
 */
final class TablePane extends Region {
  private static final double LEAST_ROW = 26;

  private final CellEditor editor;
  private final WordList words;
  private final Region frame = new Region();
  private final Label sentence = new Label();
  private final Region dropLine = new Region();
  private final BiConsumer<Placed, MouseEvent> pressed;
  private final Map<Object, CellView> views = new HashMap<>();
  private Map<Role, TypeStyle> styles = Map.of();
  private Grid grid = new Grid(List.of(1), List.of());
  private Slots slots = new Slots(grid);
  private Map<FieldRef, List<Finding>> findings = Map.of();
  private @Nullable CellView active;
  private @Nullable TableLayout layout;
  private double layoutWidth;
  private double zoom = 1;

  /**
   * @param pressed what happens when a cell is pressed by the mouse
   */
  TablePane(CellEditor editor, WordList words, BiConsumer<Placed, MouseEvent> pressed) {
    this.editor = editor;
    this.words = words;
    this.pressed = pressed;
    getStyleClass().add("table");
    frame.getStyleClass().add("active-frame");
    frame.setMouseTransparent(true);
    sentence.getStyleClass().add("cell-sentence");
    sentence.setMouseTransparent(true);
    setFocusTraversable(false);
    dropLine.getStyleClass().add("drop-line");
    dropLine.setMouseTransparent(true);
    dropLine.setVisible(false);
    getChildren().setAll(frame, editor, sentence, words, dropLine);
    overlays().forEach(node -> node.setVisible(false));
  }

  private List<Region> overlays() {
    return List.of(frame, editor, sentence, words);
  }

  /** The cells as they stand now. */
  Steps steps() {
    return new Steps(slots);
  }

  /** Shows a grid; cells that were there before keep their view. */
  void show(Grid now, Map<Role, TypeStyle> itsStyles) {
    grid = now;
    styles = itsStyles;
    slots = new Slots(now);
    Set<Object> kept = new HashSet<>();
    for (Placed cell : slots.placed()) {
      Object key = key(cell);
      kept.add(key);
      views.computeIfAbsent(key, missing -> view(cell)).show(cell);
    }
    views.entrySet().removeIf(entry -> !kept.contains(entry.getKey()) && remove(entry.getValue()));
    relayout();
  }

  /** A cell is the same while it shows the same value, or the same place of the printed form. */
  private static Object key(Placed placed) {
    Cell cell = placed.cell();
    return cell.editable() ? cell.refs().get(0) : List.of(placed.row(), placed.column());
  }

  private CellView view(Placed cell) {
    CellView view = new CellView(cell, align(cell.cell()), CellInsets.USUAL, this::relayout);
    view.setOnMousePressed(event -> pressed.accept(view.placed(), event));
    getChildren().add(getChildren().indexOf(frame), view);
    return view;
  }

  private boolean remove(CellView view) {
    if (view == active) {
      deactivate();
    }
    return getChildren().remove(view);
  }

  Align align(Cell cell) {
    return Objects.requireNonNull(styles.get(cell.role()), "no style for a role").align();
  }

  /** Marks the cells that have findings. */
  void mark(List<Finding> found) {
    Map<FieldRef, List<Finding>> byPlace = new HashMap<>();
    for (Finding finding : found) {
      byPlace.computeIfAbsent(finding.place().shownIn(), key -> new ArrayList<>()).add(finding);
    }
    findings = byPlace;
    markCells();
  }

  private void markCells() {
    views.values().forEach(view -> view.mark(findingsOf(view.placed().cell())));
    showSentence();
  }

  private List<Finding> findingsOf(Cell cell) {
    return cell.refs().stream()
        .flatMap(ref -> findings.getOrDefault(ref, List.of()).stream())
        .toList();
  }

  Optional<Placed> active() {
    return Optional.ofNullable(active).map(CellView::placed);
  }

  /** Puts the editor over a cell; what was typed before must have been handed on. */
  void activate(Placed cell) {
    deactivate();
    CellView view = views.get(key(cell));
    if (view != null) {
      active = view;
      view.setActive(true);
      frame.setVisible(true);
      editor.setVisible(true);
      editor.applyCss();
      editor.load(cell.cell().text(), align(cell.cell()));
      showSentence();
      relayout();
    }
  }

  void deactivate() {
    if (active != null) {
      active.hideText(false);
      active.setActive(false);
      active = null;
      overlays().forEach(node -> node.setVisible(false));
      relayout();
    }
  }

  /** Grows the active cell with what stands in the editor. */
  void showTyped(String text) {
    if (active != null) {
      active.showText(text);
      active.hideText(!text.isEmpty());
      relayout();
    }
  }

  /**
   * The gravest finding of the active cell, in one line that moves nothing. An empty cell says by
   * its prompt already what is missing.
   */
  private void showSentence() {
    List<Finding> here =
        active()
            .map(Placed::cell)
            .filter(cell -> !cell.text().isBlank())
            .map(this::findingsOf)
            .orElse(List.of());
    sentence.setVisible(!here.isEmpty());
    if (!here.isEmpty()) {
      Finding worst =
          here.stream()
              .filter(finding -> finding.severity() == Severities.worst(here))
              .findFirst()
              .orElseThrow();
      sentence.setText(worst.message().text());
      sentence.getStyleClass().setAll("cell-sentence", Severities.style(worst.severity()));
      requestLayout();
    }
  }

  void setZoom(double factor) {
    zoom = factor;
    relayout();
  }

  /** Where the active cell stands, in this pane. */
  Optional<Rectangle2D> activeBounds() {
    return active().map(cell -> bounds(layout(getWidth()), cell));
  }

  /** The grid's row at a height of this pane, or -1. */
  int rowAt(double y) {
    return layout(getWidth()).rowAt(y);
  }

  /** Upper and lower edge of a row of the grid. */
  double[] rowEdges(int row) {
    TableLayout now = layout(getWidth());
    return new double[] {now.y()[row], now.y()[row + 1]};
  }

  /** Shows a line where a dragged row would land; none below zero. */
  void showDrop(double y) {
    dropLine.setVisible(y >= 0);
    dropLine.resizeRelocate(0, y - 1, getWidth(), 3);
  }

  private static Rectangle2D bounds(TableLayout layout, Placed cell) {
    return new Rectangle2D(
        layout.left(cell), layout.top(cell), layout.width(cell), layout.height(cell));
  }

  private void relayout() {
    layout = null;
    requestLayout();
    if (getParent() != null) {
      getParent().requestLayout();
    }
  }

  private TableLayout layout(double width) {
    if (layout == null || layoutWidth != width) {
      layoutWidth = width;
      layout = TableLayout.of(slots, grid.widths(), width - 1, LEAST_ROW * zoom, this::height);
    }
    return layout;
  }

  private double height(Placed cell, double width) {
    CellView view = views.get(key(cell));
    return view == null ? LEAST_ROW : view.heightFor(width);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return layout(width).height() + 1;
  }

  @Override
  protected void layoutChildren() {
    TableLayout now = layout(getWidth());
    for (CellView view : views.values()) {
      // Neighbours share their line: each reaches one pixel into the next.
      Rectangle2D at = bounds(now, view.placed());
      view.resizeRelocate(at.getMinX(), at.getMinY(), at.getWidth() + 1, at.getHeight() + 1);
    }
    if (active != null) {
      placeOverlays(active);
    }
  }

  private void placeOverlays(CellView view) {
    double x = view.getLayoutX();
    double y = view.getLayoutY();
    view.layout();
    frame.resizeRelocate(x - 1, y - 1, view.getWidth() + 2, view.getHeight() + 2);
    CellInsets insets = CellInsets.USUAL;
    editor.resizeRelocate(
        x + insets.horizontal(),
        y + view.textTop(),
        insets.textWidth(view.getWidth()),
        Math.ceil(view.textHeight()) + 1);
    double below = y + view.getHeight() + 2;
    double wide = Math.min(sentence.prefWidth(-1), getWidth());
    sentence.resizeRelocate(
        Math.max(0, Math.min(x, getWidth() - wide)), below, wide, sentence.prefHeight(wide));
    double list = words.prefHeight(-1);
    boolean fits = below + list <= getHeight() + 40;
    words.resizeRelocate(
        x, fits ? below : y - list - 2, Math.max(view.getWidth(), words.prefWidth(-1)), list);
  }
}
