package org.goalsheet.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.goalsheet.model.Field;
import org.goalsheet.ui.NeedsDisplay;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A text may be longer than the window is high, and higher than software draws at once. */
@Tag("ui")
@ExtendWith({NeedsDisplay.class, ApplicationExtension.class})
class LongTextTest {
  @TempDir private Path userFolder;
  private Clerk clerk;
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    clerk = new Clerk(shown, userFolder);
  }

  private void given(int lines) {
    String goal =
        IntStream.rangeClosed(1, lines)
            .mapToObj(line -> line + ".植树")
            .collect(Collectors.joining("\n"));
    new FxRobot().interact(() -> clerk.given(Sheets.trees().with(Field.GOAL, goal)));
  }

  private void enterTheGoal() {
    clerk.click(Field.USE);
    clerk.press(KeyCode.TAB);
  }

  @Test
  void aVeryHighCellIsWhiteWithItsText() {
    given(2400);
    assertLooksLikePaper();
  }

  @Test
  void aVeryHighCellCanBeReadWhileItIsEdited() {
    given(2400);
    enterTheGoal();
    assertLooksLikePaper();
    clerk.press(KeyCode.CONTROL, KeyCode.HOME);
    assertLooksLikePaper();
  }

  @Test
  void theViewFollowsTheCaretThroughACellHigherThanTheWindow() {
    given(100);
    enterTheGoal();
    assertThat(scrolled()).isGreaterThan(0.5);
    clerk.press(KeyCode.CONTROL, KeyCode.HOME);
    assertThat(scrolled()).isLessThan(0.2);
  }

  @Test
  void noLineIsCutOffWhileACellIsEdited() {
    given(14);
    enterTheGoal();
    TextArea editor = new FxRobot().lookup("#cell-editor").queryAs(TextArea.class);
    Node text = new FxRobot().lookup("#cell-editor .text").query();
    assertThat(text.getLayoutBounds().getHeight()).isLessThanOrEqualTo(editor.getHeight());
    assertThat(editor.getScrollTop()).isZero();
  }

  private double scrolled() {
    return new FxRobot().lookup("#paper").queryAs(ScrollPane.class).getVvalue();
  }

  /** Much white and some ink, wherever the goal can be seen. */
  private void assertLooksLikePaper() {
    WritableImage picture =
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> stage.getScene().snapshot(null));
    Bounds cell = inScene("#goal");
    Bounds view = inScene("#paper");
    int white = 0;
    int ink = 0;
    int all = 0;
    for (int y = (int) Math.max(cell.getMinY(), view.getMinY()) + 3;
        y < Math.min(cell.getMaxY(), view.getMaxY()) - 3;
        y++) {
      for (int x = (int) cell.getMinX() + 3; x < cell.getMaxX() - 3; x++) {
        Color colour = picture.getPixelReader().getColor(x, y);
        white += colour.equals(Color.WHITE) ? 1 : 0;
        ink += colour.getBrightness() < 0.5 ? 1 : 0;
        all++;
      }
    }
    assertThat(white).isGreaterThan(all * 8 / 10);
    assertThat(ink).isGreaterThan(all / 200);
  }

  private static Bounds inScene(String id) {
    Node node = new FxRobot().lookup(id).query();
    return node.localToScene(node.getBoundsInLocal());
  }
}
