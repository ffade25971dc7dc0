package org.goalsheet.ui.preview;

import java.nio.IntBuffer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.goalsheet.model.FieldRef;
import org.goalsheet.pdf.PageImage;
import org.goalsheet.pdf.Spot;
import org.goalsheet.ui.desk.Workspace;
import org.jspecify.annotations.Nullable;

/** The page itself: its picture, a frame where one types, and a hand over what one can go to. */
final class PrintedPage extends Region {
  /** How far the frame stands off its cell, in pixels. */
  private static final double OFF = 1;

  private final Workspace workspace;
  private final ImageView picture = new ImageView();
  private @Nullable ShownPage page;
  private List<Spot> framed = List.of();
  private double scale = 1;
  private double outputScale = 1;

  PrintedPage(Workspace workspace) {
    this.workspace = workspace;
    getStyleClass().add("printed-page");
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setOnMouseMoved(this::moved);
    setOnMouseClicked(this::clicked);
    getChildren().setAll(picture);
  }

  /**
   * Shows a page; while a new picture is on its way, the old one in the new size.
   *
   * @param pixels of the window that a point takes
   * @param ofScreen pixels of the screen that stand for one of the window
   */
  void show(ShownPage shown, double pixels, double ofScreen) {
    setVisible(true);
    if (page == null || page.image() != shown.image()) {
      picture.setImage(image(shown.image()));
    }
    page = shown;
    scale = pixels;
    outputScale = ofScreen;
    frame();
    requestLayout();
  }

  /** Lets go of the page. */
  void clear() {
    setVisible(false);
    page = null;
    picture.setImage(null);
    frame();
  }

  private static WritableImage image(PageImage image) {
    return new WritableImage(
        new PixelBuffer<>(
            image.width(),
            image.height(),
            IntBuffer.wrap(image.argb()),
            PixelFormat.getIntArgbPreInstance()));
  }

  /** Puts the frame where one types. */
  void frame() {
    FieldRef place = workspace.place().get();
    framed = page == null || place == null ? List.of() : page.of(place);
    getChildren()
        .setAll(Stream.concat(Stream.of(picture), framed.stream().map(each -> edge())).toList());
    requestLayout();
  }

  private static Node edge() {
    Region edge = new Region();
    edge.getStyleClass().add("place-frame");
    edge.setMouseTransparent(true);
    return edge;
  }

  /** Where the frame is on the page, in pixels of the window; its first piece where it has some. */
  Optional<Rectangle2D> framed() {
    return framed.stream().findFirst().map(this::onScreen);
  }

  private Rectangle2D onScreen(Spot spot) {
    return new Rectangle2D(
        spot.x() * scale, spot.y() * scale, spot.width() * scale, spot.height() * scale);
  }

  /** A picture of this size is shown pixel by pixel, or it would be blurred. */
  private double shownWidth() {
    if (page == null) {
      return 0;
    }
    double exact = page.image().width() / outputScale;
    double wanted = page.width() * scale;
    return Math.abs(exact - wanted) * outputScale < 1 ? exact : wanted;
  }

  private double shownHeight() {
    return page == null ? 0 : shownWidth() * page.image().height() / page.image().width();
  }

  @Override
  protected double computePrefWidth(double height) {
    return shownWidth();
  }

  @Override
  protected double computePrefHeight(double width) {
    return shownHeight();
  }

  @Override
  protected void layoutChildren() {
    picture.setFitWidth(shownWidth());
    picture.setFitHeight(shownHeight());
    for (int i = 0; i < framed.size(); i++) {
      Rectangle2D cell = onScreen(framed.get(i));
      getChildren()
          .get(i + 1)
          .resizeRelocate(
              cell.getMinX() - OFF,
              cell.getMinY() - OFF,
              cell.getWidth() + 2 * OFF,
              cell.getHeight() + 2 * OFF);
    }
  }

  private void moved(MouseEvent event) {
    setCursor(at(event) == null ? Cursor.DEFAULT : Cursor.HAND);
  }

  private void clicked(MouseEvent event) {
    FieldRef place = at(event);
    if (place != null && event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      workspace.goTo(place);
    }
  }

  /** What the mouse is over and what is still there: the picture may be older than the booklet. */
  private @Nullable FieldRef at(MouseEvent event) {
    return page == null
        ? null
        : page.at(event.getX() / scale, event.getY() / scale)
            .filter(place -> workspace.current().flatMap(all -> all.get(place)).isPresent())
            .orElse(null);
  }
}
