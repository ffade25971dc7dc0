package org.goalsheet.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.goalsheet.model.Field;
import org.goalsheet.print.PageRange;
import org.goalsheet.print.PaperSize;
import org.goalsheet.print.PrintOrder;
import org.goalsheet.print.Printer;
import org.goalsheet.ui.NeedsDisplay;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("ui")
@ExtendWith({NeedsDisplay.class, ApplicationExtension.class})
class PrintTest {
  @TempDir private Path folder;
  @TempDir private Path userFolder;
  private final Tray tray =
      new Tray(new Printer("attic", false, true), new Printer("office", true, false));
  private final FxRobot robot = new FxRobot();
  private Clerk clerk;

  @Start
  void start(Stage stage) {
    clerk = new Clerk(stage, userFolder, tray);
    clerk.given(Sheets.trees(), Sheets.roads());
  }

  private static PageRange pages(int first, int last) {
    return new PageRange(List.of(new PageRange.Span(first, last)));
  }

  private void askToPrint() {
    clerk.press(KeyCode.CONTROL, KeyCode.P);
  }

  @Test
  void thisSheetGoesToTheUsualPrinter() {
    askToPrint();
    clerk.clickOn("print-now");
    assertThat(tray.orders)
        .containsExactly(new PrintOrder("office", pages(2, 2), 1, PaperSize.A4, false, false));
    assertThat(tray.papers).singleElement().asString().contains("植树项目", "—2—").doesNotContain("修路");
    clerk.sees("已送到打印机“office”");
  }

  @Test
  void whatIsStillBeingTypedIsPrinted() {
    clerk.click(Field.NAME);
    clerk.write("二期");
    clerk.clickOn("ui.print");
    clerk.clickOn("print-now");
    assertThat(tray.papers).singleElement().asString().contains("植树项目二期");
  }

  @Test
  void aSheetOfSeveralPagesNamesThemAll() {
    robot.interact(() -> clerk.given(Sheets.trees(), Sheets.rows(60)));
    clerk.clickWords("多行项目");
    askToPrint();
    clerk.clickWords("这张表（第 3–");
    clerk.clickOn("print-now");
    int last = tray.orders.get(0).pages().spans().get(0).last();
    assertThat(tray.orders).extracting(PrintOrder::pages).containsExactly(pages(3, last));
    assertThat(tray.papers).singleElement().asString().contains("—3—", "—" + last + "—", "≥59棵");
  }

  @Test
  void theWholeBookletIsPrinted() {
    askToPrint();
    clerk.clickWords("整册（2 张表，共 3 页）");
    clerk.clickOn("print-now");
    assertThat(tray.papers).singleElement().asString().contains("目录", "植树项目", "修路");
  }

  @Test
  void pagesAreThoseThatThePreviewCounts() {
    clerk.clickOn("ui.preview");
    clerk.clickWords("修路项目");
    clerk.until(
        "page 3 is shown",
        () -> robot.lookup("#preview-number").queryAs(TextField.class).getText().equals("3"));
    askToPrint();
    clerk.clickOn("print-pages");
    clerk.write("3");
    clerk.clickOn("print-now");
    assertThat(tray.papers).singleElement().asString().contains("修路", "—3—");
  }

  @Test
  void pagesAreAskedForWhereNoneAreNamed() {
    askToPrint();
    clerk.clickOn("print-some");
    clerk.press(KeyCode.ENTER);
    clerk.sees("请写上要打印哪几页");
    clerk.write("1");
    clerk.press(KeyCode.ENTER);
    assertThat(tray.papers).singleElement().asString().contains("目录");
  }

  @Test
  void somePagesArePrintedAsOrdered() throws Exception {
    askToPrint();
    clerk.clickOn("print-pages");
    clerk.write("2－3");
    clerk.clickOn("print-copies");
    clerk.press(KeyCode.CONTROL, KeyCode.A);
    clerk.write("2");
    clerk.clickOn("print-two-sided");
    clerk.clickOn("print-now");
    assertThat(tray.orders)
        .containsExactly(
            new PrintOrder("office", PageRange.parse("2-3"), 2, PaperSize.A4, true, false));
    assertThat(tray.papers).singleElement().asString().contains("植树项目", "修路").doesNotContain("目录");
  }

  @Test
  void otherPaperCanBeChosenAndStays() {
    askToPrint();
    clerk.clickOn("print-paper");
    clerk.clickWords("A3，放大到纸张大小");
    clerk.clickOn("print-now");
    askToPrint();
    clerk.clickOn("print-now");
    assertThat(tray.orders)
        .extracting(PrintOrder::paper)
        .containsExactly(PaperSize.A3, PaperSize.A3);
  }

  @Test
  void everyPaperSaysWhatBecomesOfThePages() {
    askToPrint();
    clerk.clickWords("A4，按实际大小");
    clerk.clickWords("B5，缩小到纸张大小");
    clerk.clickWords("B5，缩小到纸张大小");
    clerk.clickWords("16开（195 × 270 毫米），缩小到纸张大小");
    clerk.clickOn("print-now");
    assertThat(tray.orders).extracting(PrintOrder::paper).containsExactly(PaperSize.K16);
  }

  @Test
  void paperThatTheChosenPrinterLacksIsSaid() {
    tray.lacking.put("office", Set.of(PaperSize.A3));
    tray.lacking.put("attic", Set.of(PaperSize.B5));
    askToPrint();
    clerk.clickOn("print-paper");
    clerk.clickWords("A3，这台打印机没有这种纸");
    clerk.clickOn("print-printer");
    clerk.clickWords("attic");
    clerk.clickWords("A3，放大到纸张大小");
    clerk.clickWords("B5，这台打印机没有这种纸");
  }

  @Test
  void whatCannotBePrintedIsSaidAndWhatWasChosenStays() {
    askToPrint();
    clerk.clickOn("print-pages");
    clerk.write("二");
    clerk.press(KeyCode.ENTER);
    clerk.sees("看不懂页码“二”");
    clerk.press(KeyCode.BACK_SPACE);
    clerk.write("1-9");
    clerk.press(KeyCode.ENTER);
    clerk.sees("整册一共 3 页");
    clerk.press(KeyCode.BACK_SPACE);
    clerk.write("3");
    clerk.press(KeyCode.ENTER);
    assertThat(tray.orders).hasSize(1);
  }

  @Test
  void copiesThatAreNoNumberAreSaid() {
    askToPrint();
    clerk.clickOn("print-copies");
    clerk.write("00");
    clerk.press(KeyCode.ENTER);
    clerk.sees("份数请写 1 到 99");
    assertThat(tray.orders).isEmpty();
  }

  @Test
  void aPrinterThatRefusesIsSaidAndCanBeAskedAgain() {
    tray.jammed = true;
    askToPrint();
    clerk.clickOn("print-now");
    clerk.sees("打印机“office”没有接受这次打印");
    tray.jammed = false;
    clerk.clickOn("print-now");
    assertThat(tray.orders).hasSize(1);
  }

  @Test
  void aPausedPrinterIsSaid() {
    tray.printers.remove(1);
    askToPrint();
    clerk.clickOn("print-now");
    clerk.sees("已送到打印机“attic”，但它现在是暂停的");
  }

  @Test
  void withoutAPrinterPdfIsOffered() {
    tray.printers.clear();
    Path file = folder.resolve("表册.pdf");
    clerk.answers.save = Optional.of(file);
    askToPrint();
    clerk.sees("没有找到打印机");
    clerk.clickOn("print-pdf");
    assertThat(file).isNotEmptyFile();
    clerk.seesNoLonger("没有找到打印机");
  }

  @Test
  void withoutAPrinterWordIsOffered() {
    tray.printers.clear();
    Path file = folder.resolve("表册.docx");
    clerk.answers.save = Optional.of(file);
    askToPrint();
    clerk.clickOn("print-word");
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void aPrintSystemWithAWindowOfItsOwnAsksFirst() {
    tray.hasDialog = true;
    tray.givesUp = true;
    askToPrint();
    clerk.clickOn("print-more");
    assertThat(tray.orders).extracting(PrintOrder::askFirst).containsExactly(true);
    tray.givesUp = false;
    clerk.clickOn("print-now");
    clerk.sees("已送到打印机“office”");
    assertThat(tray.orders).extracting(PrintOrder::askFirst).containsExactly(true, false);
  }

  @Test
  void theChosenPrinterCanBeReadInTheList() {
    askToPrint();
    clerk.clickOn("print-printer");
    ListCell<?> chosen =
        robot
            .lookup(".combo-box-popup .list-cell")
            .match((ListCell<?> cell) -> cell.isSelected())
            .query();
    assertThat(chosen.getText()).isEqualTo("office");
    assertThat(chosen.getBackground().getFills())
        .extracting(BackgroundFill::getFill)
        .doesNotContain(chosen.getTextFill())
        .noneMatch(fill -> fill.equals(Color.TRANSPARENT));
  }
}
