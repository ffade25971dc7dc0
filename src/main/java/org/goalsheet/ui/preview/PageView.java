package org.goalsheet.ui.preview;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.goalsheet.message.Message;
import org.goalsheet.ui.desk.Workspace;
import org.jspecify.annotations.Nullable;

/** The page on a desk that scrolls; at its end the wheel turns to the next. */
final class PageView extends ScrollPane {
  /** What is free on each side of the page, for its shadow. */
  private static final double MARGIN = 12;

  /** Kept free for the bar even where there is none, or the width would go to and fro. */
  private static final double BAR = 14;

  /** The line on both sides that shows the focus. */
  private static final double EDGES = 2;

  /** What is left free around a place that is brought into view. */
  private static final double AROUND = 24;

  private final PageKeeper keeper;
  private final PageZoom zoom;
  private final PrintedPage paper;
  private final StackPane desk;

  /** Where the next page is looked at first: 0 its top, 1 its foot. */
  private double landing;

  PageView(Workspace workspace, PageKeeper keeper, PageZoom zoom) {
    this.keeper = keeper;
    this.zoom = zoom;
    this.paper = new PrintedPage(workspace);
    this.desk = new StackPane(paper);
    setId("preview-page");
    getStyleClass().add("page-view");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setFitToWidth(true);
    setFitToHeight(true);
    desk.setPadding(new Insets(MARGIN));
    desk.setAlignment(Pos.TOP_CENTER);
    setContent(desk);
    new PageWheel(this, this::turn, this::zoom).listen();
    zoom.room().bind(room());
    zoom.room().addListener((property, before, after) -> refresh());
    zoom.fit().addListener((property, before, after) -> sized());
    keeper.page().addListener((property, before, after) -> pageChanged(before, after));
    workspace.place().addListener((property, before, after) -> paper.frame());
    workspace.onArrival(place -> reveal());
  }

  private ObservableValue<Room> room() {
    ObservableValue<Number> outputScale =
        sceneProperty()
            .flatMap(Scene::windowProperty)
            .flatMap(Window::outputScaleXProperty)
            .orElse(1);
    return Bindings.createObjectBinding(
        () ->
            new Room(
                getWidth() - 2 * MARGIN - EDGES - BAR,
                getHeight() - 2 * MARGIN - EDGES,
                outputScale.getValue().doubleValue()),
        widthProperty(),
        heightProperty(),
        outputScale);
  }

  private void refresh() {
    ShownPage page = keeper.page().get();
    if (page == null) {
      paper.clear();
    } else {
      paper.show(page, zoom.scale(page), zoom.room().get().outputScale());
      setAccessibleText(Message.text("ui.preview.about", page.number() + 1, page.pages()));
    }
  }

  private void sized() {
    refresh();
    reveal();
  }

  private void pageChanged(@Nullable ShownPage before, @Nullable ShownPage after) {
    refresh();
    if (after != null && (before == null || before.number() != after.number())) {
      setVvalue(landing);
      landing = 0;
      reveal();
    }
  }

  /** Brings the place where one types into view, unless another page was turned to. */
  private void reveal() {
    if (keeper.isFollowing()) {
      layout();
      paper.framed().ifPresent(this::reveal);
    }
  }

  private void reveal(Rectangle2D place) {
    Bounds view = getViewportBounds();
    double left = paper.getLayoutX() + place.getMinX();
    double top = paper.getLayoutY() + place.getMinY();
    setHvalue(
        revealing(
            left,
            place.getWidth(),
            getHvalue(),
            desk.getWidth() - view.getWidth(),
            view.getWidth()));
    setVvalue(
        revealing(
            top,
            place.getHeight(),
            getVvalue(),
            desk.getHeight() - view.getHeight(),
            view.getHeight()));
  }

  /**
   * Moves no further than needed.
   *
   * @param value how far it is scrolled, as a share of what is hidden
   * @return how far it is to be scrolled
   */
  private static double revealing(
      double begin, double length, double value, double hidden, double seen) {
    if (hidden <= 0) {
      return value;
    }
    double from = Math.max(value * hidden, begin + length + AROUND - seen);
    return Math.max(0, Math.min(1, Math.min(begin - AROUND, from) / hidden));
  }

  /** Reads on where the last page ended; page by page, however fast the wheel turns. */
  private void turn(int by) {
    if (keeper.canTurn(by) && !keeper.isDrawing()) {
      landing = by < 0 ? 1 : 0;
      keeper.turn(by);
    }
  }

  private void zoom(int direction) {
    ShownPage page = keeper.page().get();
    if (page != null) {
      zoom.step(page, direction);
    }
  }
}
