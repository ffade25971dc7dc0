package org.goalsheet.ui.shell;

import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.goalsheet.message.Message;
import org.goalsheet.ui.desk.Workspace;
import org.goalsheet.ui.paper.PaperView;
import org.goalsheet.ui.preview.PreviewPane;

/**
 * The paper between what stands beside it. While the preview is open, it takes the place of the
 * right side, and of the left one too where the window is narrow.
 */
final class Desk extends BorderPane {
  private static final double LEFT_SHARE = 0.14;
  private static final double RIGHT_SHARE = 0.21;

  /** The share of the paper beside the preview, where that is enough for it. */
  private static final double PAPER_SHARE = 0.54;

  /** A narrower window has no room for a third part beside paper and preview. */
  private static final double NARROW = 1200;

  /** The width of the paper's scroll bar, and some air. */
  private static final double BAR = 18;

  private final Region left;
  private final Region right;
  private final PaperView paper;
  private final SplitPane middle;
  private final BooleanProperty previewing;
  private final Supplier<PreviewPane> preview;

  /**
   * @param notices are shown over the paper
   * @param previewing whether the preview is open
   * @param preview is made when it is opened first
   */
  Desk(
      Workspace workspace,
      Region left,
      PaperView paper,
      Notices notices,
      Region right,
      BooleanProperty previewing,
      Supplier<PreviewPane> preview) {
    this.left = left;
    this.right = right;
    this.paper = paper;
    this.middle = new SplitPane(notices);
    this.previewing = previewing;
    this.preview = preview;
    notices.setContent(new StackPane(paper, withoutSheets(workspace)));
    getStyleClass().add("work-desk");
    setLeft(left);
    setCenter(middle);
    setRight(right);
    share(left, LEFT_SHARE);
    share(right, RIGHT_SHARE);
    previewing.addListener((property, before, after) -> switched(after));
    widthProperty().addListener((property, before, after) -> makeRoom());
    middle.widthProperty().addListener((property, before, after) -> resized());
  }

  /** What stands there in place of a sheet. */
  private static Label withoutSheets(Workspace workspace) {
    Label sentence = new Label(Message.text("ui.desk.empty"));
    sentence.setWrapText(true);
    sentence.getStyleClass().addAll("quiet", "instead");
    sentence.visibleProperty().bind(workspace.sheet().isNull());
    return sentence;
  }

  /** The sides take what they need, within the bounds of their style; the rest is the paper's. */
  private void share(Region side, double share) {
    side.prefWidthProperty().bind(widthProperty().multiply(share));
    side.managedProperty().bind(side.visibleProperty());
  }

  private void switched(boolean open) {
    PreviewPane pane = preview.get();
    makeRoom();
    if (open) {
      middle.getItems().add(pane);
      divide(getWidth() - (left.isVisible() ? left.getWidth() : 0));
      pane.open();
    } else {
      pane.close();
      middle.getItems().remove(pane);
    }
  }

  /** The paper is typed on: it is not to be scrolled sideways. */
  private void divide(double width) {
    double needed = paper.getContent().minWidth(-1) + BAR;
    middle.setDividerPositions(Math.max(PAPER_SHARE, needed / width));
  }

  /** A window that was made wide or narrow is divided anew, once its parts have their sizes. */
  private void resized() {
    if (previewing.get()) {
      Platform.runLater(() -> divide(middle.getWidth()));
    }
  }

  private void makeRoom() {
    right.setVisible(!previewing.get());
    left.setVisible(!previewing.get() || getWidth() >= NARROW);
  }
}
