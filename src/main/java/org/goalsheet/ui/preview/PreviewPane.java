package org.goalsheet.ui.preview;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.goalsheet.model.FieldRef;
import org.goalsheet.ui.desk.Workspace;
import org.goalsheet.ui.task.Tasks;

/** 打印预览: the pages as they will print. It shows the page where one types and follows the typing. */
public final class PreviewPane extends BorderPane {
  private final Workspace workspace;
  private final PageKeeper keeper;
  private final PageView view;

  /**
   * @param tasks draw the pages; of its own, so that neither check nor saving waits for them
   * @param close closes the pane
   */
  public PreviewPane(Workspace workspace, Tasks tasks, Runnable close) {
    this.workspace = workspace;
    PageZoom zoom = new PageZoom();
    this.keeper = new PageKeeper(workspace, zoom, tasks);
    this.view = new PageView(workspace, keeper, zoom);
    setId("preview");
    getStyleClass().add("preview");
    BooleanBinding nothingYet = keeper.page().isNull();
    Label instead = sentence("instead");
    instead.visibleProperty().bind(nothingYet);
    Label below = sentence("preview-below");
    below.visibleProperty().bind(Bindings.and(nothingYet.not(), keeper.sentence().isNotEmpty()));
    below.managedProperty().bind(below.visibleProperty());
    setTop(new PageBar(keeper, zoom, close));
    setCenter(new StackPane(view, instead));
    setBottom(below);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private Label sentence(String style) {
    Label sentence = new Label();
    sentence.textProperty().bind(keeper.sentence());
    sentence.setWrapText(true);
    sentence.setMaxWidth(Double.MAX_VALUE);
    sentence.setMouseTransparent(true);
    sentence.getStyleClass().addAll("quiet", style);
    return sentence;
  }

  /** Begins to draw. */
  public void open() {
    keeper.open();
  }

  /** Stops drawing, and lets go of what was drawn; the keys go back to where one types. */
  public void close() {
    keeper.close();
    if (isFocusWithin()) {
      backToPaper();
    }
  }

  /** Takes the keys: they page through. */
  @Override
  public void requestFocus() {
    view.requestFocus();
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case PAGE_UP -> turn(event, -1);
      case PAGE_DOWN -> turn(event, 1);
      case ESCAPE -> {
        backToPaper();
        event.consume();
      }
      default -> {}
    }
  }

  private void turn(KeyEvent event, int by) {
    keeper.turn(by);
    event.consume();
  }

  private void backToPaper() {
    FieldRef place = workspace.place().get();
    if (place != null) {
      workspace.goTo(place);
    }
  }
}
