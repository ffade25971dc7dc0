package org.goalsheet.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.goalsheet.model.Field;
import org.goalsheet.ui.NeedsDisplay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Two sheets of one page each, behind a page of contents. */
@Tag("ui")
@ExtendWith({NeedsDisplay.class, ApplicationExtension.class})
class PreviewTest {
  private static final String FRAME = ".place-frame";

  private final FxRobot robot = new FxRobot();
  @TempDir private Path userFolder;
  private Clerk clerk;

  @Start
  void start(Stage stage) {
    clerk = new Clerk(stage, userFolder);
    clerk.given(Sheets.trees(), Sheets.roads());
  }

  @BeforeEach
  void open() {
    clerk.clickOn("ui.preview");
  }

  @Test
  void showsThePageOfTheSheetInView() {
    seesPage(2);
    clerk.sees("页，共 3 页");
    clerk.clickWords("修路项目");
    seesPage(3);
  }

  @Test
  void followsTheTyping() {
    clerk.click(Field.NAME);
    seesFrame();
    int before = picture();
    clerk.press(KeyCode.END);
    clerk.write("二期");
    clerk.until("the page is drawn anew", () -> picture() != before);
    seesPage(2);
  }

  @Test
  void aClickOnThePageGoesToTheCell() {
    clerk.click(Field.VALUE, 2);
    seesFrame();
    Point2D cell = frame();
    clerk.click(Field.NAME);
    clerk.until("the frame has moved", () -> !frame().equals(cell));
    robot.clickOn(cell);
    assertThat(clerk.place()).isEqualTo(Field.VALUE);
    assertThat(clerk.row()).isEqualTo(2);
    clerk.press(KeyCode.CONTROL, KeyCode.A);
    clerk.write("≥40%");
    clerk.holds("≥40%", Field.VALUE, 2);
  }

  @Test
  void isPagedThroughByButtonsNumberAndKeys() {
    seesPage(2);
    clerk.clickOn("preview-previous");
    seesPage(1);
    clerk.clickOn("preview-next");
    clerk.clickOn("preview-next");
    seesPage(3);
    robot.doubleClickOn("#preview-number");
    clerk.write("1");
    clerk.press(KeyCode.ENTER);
    seesPage(1);
    clerk.press(KeyCode.F6);
    clerk.press(KeyCode.PAGE_DOWN);
    seesPage(2);
    clerk.press(KeyCode.PAGE_UP);
    seesPage(1);
  }

  @Test
  void theWheelTurnsWhereThereIsNoMoreToScroll() {
    seesPage(2);
    clerk.clickOn("preview-whole");
    robot.moveTo("#preview-page").scroll(VerticalDirection.DOWN);
    seesPage(3);
    robot.scroll(VerticalDirection.UP);
    seesPage(2);
  }

  @Test
  void comesBackFromAnotherPageWhenOneTypesOn() {
    clerk.click(Field.NAME);
    clerk.press(KeyCode.F6);
    clerk.press(KeyCode.PAGE_DOWN);
    seesPage(3);
    clerk.press(KeyCode.ESCAPE);
    clerk.write("二期");
    seesPage(2);
    clerk.holds("植树项目二期", Field.NAME);
  }

  @Test
  void isShownLargerAndWholeAndAsWideAsThePane() {
    seesPage(2);
    double wide = width();
    clerk.clickOn("preview-in");
    clerk.until("it is larger", () -> width() > wide);
    clerk.clickOn("preview-whole");
    clerk.until("it is smaller", () -> width() < wide);
    clerk.clickOn("preview-width");
    clerk.until("it is as wide as before", () -> width() == wide);
  }

  @Test
  void keepsTheCellInViewWhereThePageIsLarger() {
    clerk.click(Field.VALUE, 3);
    seesFrame();
    for (int step = 0; step < 5; step++) {
      clerk.clickOn("preview-in");
    }
    clerk.until("the cell is in view", () -> onScreen("#preview-page").contains(onScreen(FRAME)));
    clerk.click(Field.BUDGET);
    clerk.until("the cell is in view", () -> onScreen("#preview-page").contains(onScreen(FRAME)));
  }

  @Test
  void givesItsPlaceBackToTheFindings() {
    seesPage(2);
    assertThat(isSeen("#findings")).isFalse();
    clerk.click(Field.NAME);
    clerk.press(KeyCode.F6);
    clerk.clickOn("preview-close");
    clerk.until("the findings are back", () -> isSeen("#findings"));
    clerk.write("二期");
    clerk.holds("植树项目二期", Field.NAME);
    assertThat(robot.lookup("#preview").tryQuery()).isEmpty();
    clerk.press(KeyCode.F7);
    seesPage(2);
    clerk.press(KeyCode.F7);
    clerk.until("the findings are back", () -> isSeen("#findings"));
  }

  @Test
  void standsInTheFileMenuBesidePrinting() {
    clerk.press(KeyCode.F7);
    clerk.takeFromMenuBar("文件", "打印预览");
    seesPage(2);
  }

  @Test
  void aNoticeCoversNoneOfIt() {
    clerk.answers.save = Optional.of(userFolder.resolve("一个名字很长的表册".repeat(8) + ".docx"));
    clerk.clickOn("ui.export");
    clerk.sees("请在 Word 或 WPS 中右键目录，选“更新域”");
    assertThat(onScreen("#notice").intersects(onScreen("#preview"))).isFalse();
    assertThat(onScreen("#notice").getHeight()).isGreaterThan(60);
    clerk.clickOn("notice-close");
    clerk.seesNoLonger("已导出到");
  }

  @Test
  void saysWhatToDoWhereThereIsNoSheet() {
    robot.interact(() -> clerk.given());
    clerk.sees("没有可打印的页面");
    assertThat(isSeen(".sheet-of-paper")).isFalse();
    clerk.press(KeyCode.CONTROL, KeyCode.T);
    clerk.seesNoLonger("表册里还没有表");
    seesPage(1);
  }

  @Test
  void leavesThePaperItsWidthInANarrowWindow() {
    seesPage(2);
    robot.interact(() -> window().setWidth(1024));
    clerk.until("the paper is all seen", () -> isWhole("#paper"));
    assertThat(onScreen("#preview").getWidth()).isGreaterThan(280);
    robot.interact(() -> window().setWidth(1440));
    clerk.until("the preview is wide again", () -> onScreen("#preview").getWidth() > 500);
  }

  private Window window() {
    return robot.lookup("#preview").query().getScene().getWindow();
  }

  private boolean isWhole(String what) {
    ScrollPane pane = robot.lookup(what).queryAs(ScrollPane.class);
    return pane.getViewportBounds().getWidth() >= pane.getContent().minWidth(-1);
  }

  private void seesPage(int number) {
    clerk.until(
        "page " + number + " is shown",
        () ->
            robot
                .lookup("#preview-number")
                .queryAs(TextField.class)
                .getText()
                .equals(String.valueOf(number)));
  }

  private void seesFrame() {
    clerk.until("a cell is framed", () -> robot.lookup(FRAME).tryQuery().isPresent());
  }

  private Point2D frame() {
    Bounds bounds = onScreen(FRAME);
    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
  }

  private Bounds onScreen(String what) {
    Node node = robot.lookup(what).query();
    return node.localToScreen(node.getBoundsInLocal());
  }

  private boolean isSeen(String what) {
    return robot.lookup(what).tryQuery().filter(PreviewTest::isSeen).isPresent();
  }

  private static boolean isSeen(Node node) {
    return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
  }

  private double width() {
    return robot.lookup("#preview-page .image-view").query().getLayoutBounds().getWidth();
  }

  /** Equal for equal pictures. */
  private int picture() {
    Image image = robot.lookup("#preview-page .image-view").queryAs(ImageView.class).getImage();
    int width = (int) image.getWidth();
    int[] pixels = new int[width * (int) image.getHeight()];
    image
        .getPixelReader()
        .getPixels(
            0,
            0,
            width,
            (int) image.getHeight(),
            PixelFormat.getIntArgbInstance(),
            pixels,
            0,
            width);
    return Arrays.hashCode(pixels);
  }
}
