package org.goalsheet.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.goalsheet.model.Field;
import org.goalsheet.model.Sheet;
import org.goalsheet.print.Printer;
import org.goalsheet.ui.NeedsDisplay;
import org.goalsheet.ui.task.Tasks;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What a clerk does while pages are being drawn or sent, which end when the test says so. */
@Tag("ui")
@ExtendWith({NeedsDisplay.class, ApplicationExtension.class})
class UnderWayTest {
  @TempDir private Path userFolder;
  private final FxRobot robot = new FxRobot();
  private final Tray tray = new Tray(new Printer("office", true, false));
  private final Queue<Runnable> drawing = new ArrayDeque<>();
  private final Queue<Runnable> printing = new ArrayDeque<>();
  private Clerk clerk;

  @Start
  void start(Stage stage) {
    clerk =
        new Clerk(
            stage,
            userFolder,
            tray,
            new Tasks(drawing::add, Runnable::run),
            new Tasks(printing::add, Runnable::run));
    clerk.given(Sheets.trees(), Sheets.roads());
  }

  @Test
  void anotherBookletTakesThePlaceOfThePageThatIsDrawn() {
    clerk.press(KeyCode.F7);
    end(drawing);
    clerk.clickWords("修路项目");
    open(Sheets.rows(3));
    end(drawing);
    end(drawing);
    clerk.sees("页，共 1 页");
    assertThat(drawing).isEmpty();
  }

  @Test
  void aNewBookletIsDrawnWhereTheOpenOneHadMorePages() {
    clerk.press(KeyCode.F7);
    clerk.clickWords("修路项目");
    end(drawing);
    end(drawing);
    clerk.press(KeyCode.CONTROL, KeyCode.N);
    end(drawing);
    clerk.sees("页，共 1 页");
    clerk.write("新");
    clerk.holds("新", Field.NAME);
  }

  @Test
  void undoingIsSeenOnThePage() {
    clerk.press(KeyCode.F7);
    end(drawing);
    clerk.press(KeyCode.CONTROL, KeyCode.T);
    end(drawing);
    clerk.sees("页，共 4 页");
    clerk.press(KeyCode.CONTROL, KeyCode.Z);
    end(drawing);
    clerk.sees("页，共 3 页");
  }

  @Test
  void thePreviewIsClosedAndOpenedAgainWhileAPageIsDrawn() {
    clerk.press(KeyCode.F7);
    clerk.until("a page is asked for", () -> !drawing.isEmpty());
    clerk.press(KeyCode.F7);
    clerk.press(KeyCode.F7);
    end(drawing);
    end(drawing);
    clerk.sees("页，共 3 页");
    clerk.press(KeyCode.F7);
    assertThat(drawing).isEmpty();
  }

  @Test
  void theWindowIsClosedWhileAPageIsDrawn() {
    clerk.press(KeyCode.F7);
    clerk.until("a page is asked for", () -> !drawing.isEmpty());
    clerk.press(KeyCode.CONTROL, KeyCode.Q);
    assertThat(clerk.isOpen()).isFalse();
    end(drawing);
    assertThat(drawing).isEmpty();
  }

  @Test
  void leavingWhilePagesAreSentIsAsked() {
    order();
    clerk.clickWords("关闭窗口");
    clerk.press(KeyCode.CONTROL, KeyCode.Q);
    assertThat(clerk.answers.asked).containsExactly("printing");
    assertThat(clerk.isOpen()).isTrue();
    end(printing);
    clerk.sees("已送到打印机“office”");
    clerk.press(KeyCode.CONTROL, KeyCode.Q);
    assertThat(clerk.isOpen()).isFalse();
  }

  @Test
  void oneMayLeaveAllTheSame() {
    order();
    clerk.press(KeyCode.ESCAPE);
    clerk.answers.breaksOffPrinting = true;
    clerk.press(KeyCode.CONTROL, KeyCode.Q);
    assertThat(clerk.isOpen()).isFalse();
  }

  @Test
  void whatWasOrderedIsSentAgainThoughAnotherBookletIsOpen() {
    order();
    clerk.press(KeyCode.ESCAPE);
    tray.jammed = true;
    open(Sheets.rows(3));
    end(printing);
    clerk.sees("打印机“office”没有接受这次打印");
    tray.jammed = false;
    clerk.clickOn("print-now");
    end(printing);
    assertThat(tray.papers).singleElement().asString().contains("植树项目");
  }

  @Test
  void theLastLookForPrintersCounts() {
    clerk.press(KeyCode.CONTROL, KeyCode.P);
    clerk.press(KeyCode.ESCAPE);
    clerk.press(KeyCode.CONTROL, KeyCode.P);
    end(printing);
    clerk.sees("正在查找打印机");
    end(printing);
    clerk.clickOn("print-pages");
    clerk.write("2");
    assertThat(robot.lookup("#print-pages").queryAs(TextField.class).getText()).isEqualTo("2");
  }

  private void open(Sheet... sheets) {
    robot.interact(() -> clerk.given(sheets));
  }

  /** First printers are looked for, then what paper the printer has. */
  private void order() {
    clerk.press(KeyCode.CONTROL, KeyCode.P);
    end(printing);
    end(printing);
    clerk.clickOn("print-now");
  }

  /** Waits until something is to be done, and does it. */
  private void end(Queue<Runnable> work) {
    clerk.until("there is something to do", () -> !work.isEmpty());
    robot.interact(() -> work.remove().run());
  }
}
