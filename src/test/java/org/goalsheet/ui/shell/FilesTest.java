package org.goalsheet.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.goalsheet.excel.WorkbookReader;
import org.goalsheet.exchange.Exchange;
import org.goalsheet.form.Form;
import org.goalsheet.form.Forms;
import org.goalsheet.grid.RawDocument.Table;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Field;
import org.goalsheet.model.Ids;
import org.goalsheet.model.Labelled;
import org.goalsheet.model.Sheet;
import org.goalsheet.store.BookletStore;
import org.goalsheet.ui.NeedsDisplay;
import org.goalsheet.ui.dialog.Questions.LeftBehind;
import org.goalsheet.ui.dialog.Questions.Unsaved;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("ui")
@ExtendWith({NeedsDisplay.class, ApplicationExtension.class})
class FilesTest {
  @TempDir private Path folder;
  @TempDir private Path userFolder;
  private Clerk clerk;

  @Start
  void start(Stage stage) {
    clerk = new Clerk(stage, userFolder);
  }

  private Path given(String name, Sheet... sheets) throws Refused {
    Path file = folder.resolve(name);
    new BookletStore(new Ids()).write(Booklet.of(Forms.USUAL, 2025, List.of(sheets)), file);
    return file;
  }

  private List<String> namesIn(Path file) throws Refused {
    return new BookletStore(new Ids()).read(file).sheets().stream().map(Sheet::name).toList();
  }

  private void open(Path file) {
    clerk.answers.open = Optional.of(file);
    clerk.press(KeyCode.CONTROL, KeyCode.O);
  }

  @Test
  void aNewBookletMayBeOfAnotherForm() throws Refused {
    Path file = folder.resolve("新.jxmb");
    clerk.answers.save = Optional.of(file);
    clerk.clickOn("start-new-central-2021");
    clerk.write("站网维护");
    clerk.press(KeyCode.TAB);
    clerk.write("某部");
    clerk.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(namesIn(file)).containsExactly("站网维护");
    Booklet booklet = new BookletStore(new Ids()).read(file);
    assertThat(booklet.form()).isEqualTo("central-2021");
    assertThat(booklet.sheets().get(0).labelled()).containsExactly(new Labelled("主管部门及代码", "某部"));
  }

  @Test
  void aNewBookletAwaitsTheNameOfItsFirstProject() throws Refused {
    Path file = folder.resolve("新.jxmb");
    clerk.answers.save = Optional.of(file);
    clerk.clickOn("start-new");
    clerk.write("养老服务补贴");
    clerk.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(namesIn(file)).containsExactly("养老服务补贴");
    assertThat(clerk.title()).isEqualTo("绩效目标表 — 新.jxmb");
  }

  @Test
  void theSampleIsWithoutErrorsAndOfNoFile() {
    clerk.clickOn("start-sample");
    clerk.sees("1.信息化运行维护项目等经费绩效目标表");
    assertThat(clerk.booklet().sheets()).hasSize(3);
    assertThat(clerk.title()).contains("未保存的表册").doesNotEndWith("*");
  }

  @Test
  void savingWritesToTheSameFile() throws Refused {
    Path file = given("表册.jxmb", Sheets.trees());
    open(file);
    clerk.click(Field.NAME);
    clerk.press(KeyCode.END);
    clerk.write("二期");
    clerk.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(namesIn(file)).containsExactly("植树项目二期");
    assertThat(clerk.title()).isEqualTo("绩效目标表 — 表册.jxmb");
    clerk.sees("已保存");
  }

  @Test
  void onlyWhatWasSavedHereIsCalledSaved() throws Refused {
    open(given("表册.jxmb", Sheets.trees()));
    clerk.sees("未修改");
    clerk.click(Field.NAME);
    clerk.write("二期");
    clerk.sees("有未保存的修改");
    clerk.press(KeyCode.CONTROL, KeyCode.Z);
    clerk.sees("未修改");
    clerk.write("三期");
    clerk.press(KeyCode.CONTROL, KeyCode.S);
    clerk.sees("已保存");
    open(given("别的.jxmb", Sheets.roads()));
    clerk.sees("未修改");
    clerk.seesNoLonger("已保存");
  }

  @Test
  void aSaveThatFailsIsSaidAndNothingCountsAsSaved() throws Refused, IOException {
    Path file = given("表册.jxmb", Sheets.trees());
    open(file);
    clerk.click(Field.NAME);
    clerk.write("新");
    clerk.answers.save = Optional.of(Files.createDirectory(folder.resolve("文件夹.jxmb")));
    clerk.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
    assertThat(clerk.answers.told).singleElement().asString().contains("文件夹.jxmb");
    assertThat(clerk.title()).endsWith("*");
    assertThat(namesIn(file)).containsExactly("植树项目");
  }

  @Test
  void aDamagedFileIsSaidAndTheOpenBookletStays() throws Refused, IOException {
    open(given("好.jxmb", Sheets.trees()));
    open(Files.writeString(folder.resolve("坏.jxmb"), "{\"format\":\"goalsheet\","));
    assertThat(clerk.answers.told).singleElement().asString().contains("坏.jxmb");
    assertThat(clerk.title()).contains("好.jxmb");
    assertThat(clerk.sheet().name()).isEqualTo("植树项目");
  }

  @Test
  void nothingUnsavedIsLeftWithoutAQuestion() throws Refused {
    Path file = given("表册.jxmb", Sheets.trees());
    open(file);
    clerk.click(Field.NAME);
    clerk.write("新");
    clerk.press(KeyCode.CONTROL, KeyCode.N);
    assertThat(clerk.answers.asked).containsExactly("表册");
    assertThat(clerk.sheet().name()).contains("新");
    clerk.answers.unsaved = Unsaved.SAVE;
    clerk.press(KeyCode.CONTROL, KeyCode.Q);
    assertThat(clerk.isOpen()).isFalse();
    assertThat(namesIn(file)).singleElement().asString().contains("新");
  }

  @Test
  void whatIsDiscardedIsNotWritten() throws Refused {
    Path file = given("表册.jxmb", Sheets.trees());
    open(file);
    clerk.click(Field.NAME);
    clerk.write("新");
    clerk.answers.unsaved = Unsaved.DISCARD;
    clerk.press(KeyCode.CONTROL, KeyCode.Q);
    assertThat(clerk.isOpen()).isFalse();
    assertThat(namesIn(file)).containsExactly("植树项目");
  }

  @Test
  void whatIsNotSavedIsKeptAsADraftUntilItIs() throws Refused, IOException {
    open(given("表册.jxmb", Sheets.trees()));
    clerk.click(Field.NAME);
    clerk.write("新");
    clerk.until("a draft is kept", () -> !draftNames().isEmpty());
    assertThat(draftNames()).singleElement().asString().contains("新");
    clerk.press(KeyCode.CONTROL, KeyCode.S);
    clerk.until("the draft is forgotten", () -> draftNames().isEmpty());
  }

  private List<String> draftNames() throws Refused, IOException {
    Path drafts = userFolder.resolve("drafts");
    if (!Files.isDirectory(drafts)) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(drafts, "*.jxmb")) {
      for (Path file : files) {
        names.addAll(namesIn(file));
      }
    }
    return names;
  }

  @Test
  void aDraftThatWasLeftBehindIsOfferedAndCountsAsUnsaved() throws Refused, IOException {
    Path file = given("表册.jxmb", Sheets.trees());
    Path drafts = Files.createDirectories(userFolder.resolve("drafts"));
    Files.copy(given("别的.jxmb", Sheets.roads()), drafts.resolve("left.jxmb"));
    Files.writeString(drafts.resolve("left.file"), file.toString());
    clerk.answers.leftBehind = LeftBehind.RESTORE;
    Platform.runLater(clerk::offerDraft);
    clerk.sees("1.修路项目绩效目标表");
    assertThat(clerk.answers.asked).containsExactly("表册.jxmb");
    assertThat(clerk.title()).isEqualTo("绩效目标表 — 表册.jxmb *");
    assertThat(namesIn(file)).containsExactly("植树项目");
    assertThat(drafts.resolve("left.jxmb")).doesNotExist();
    assertThat(draftNames()).containsExactly("修路项目");
  }

  @Test
  void allIndicatorsAreExportedInOneList() throws Refused {
    Path list = folder.resolve("清单.xlsx");
    open(given("两张.jxmb", Sheets.trees(), Sheets.roads()));
    clerk.answers.save = Optional.of(list);
    clerk.takeFromMenuBar("文件", "导出指标清单");
    clerk.sees("已导出到 清单.xlsx");
    assertThat(clerk.answers.asked).containsExactly("两张-指标清单.xlsx");
    assertThat(new WorkbookReader().read(list).blocks())
        .filteredOn(Table.class::isInstance)
        .singleElement()
        .satisfies(block -> assertThat(((Table) block).grid().rows()).hasSize(7));
  }

  @Test
  void exportedSheetsComeBackBehindTheOpenOnes() throws Refused {
    Path word = folder.resolve("表.docx");
    open(given("表册.jxmb", Sheets.trees()));
    clerk.answers.save = Optional.of(word);
    clerk.press(KeyCode.CONTROL, KeyCode.E);
    clerk.sees("已导出到 表.docx");
    Form form = new Forms().get(Forms.USUAL);
    assertThat(new Exchange(new Ids()).read(word, form).sheets())
        .extracting(Sheet::name)
        .containsExactly("植树项目");
    clerk.answers.open = Optional.of(word);
    clerk.clickOn("ui.import");
    assertThat(clerk.booklet().sheets()).extracting(Sheet::name).containsExactly("植树项目", "植树项目");
    clerk.sees("2.植树项目绩效目标表");
    assertThat(clerk.answers.told).isEmpty();
  }

  @Test
  void sheetsAreExportedToExcelToo() throws Refused {
    Path excel = folder.resolve("表.xlsx");
    open(given("表册.jxmb", Sheets.trees()));
    clerk.answers.save = Optional.of(excel);
    clerk.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.E);
    clerk.sees("已导出到 表.xlsx");
    Form form = new Forms().get(Forms.USUAL);
    assertThat(new Exchange(new Ids()).read(excel, form).sheets())
        .extracting(Sheet::name)
        .containsExactly("植树项目");
  }

  @Test
  void whatCouldNotBePlacedIsShown() throws IOException {
    Path text = folder.resolve("表.txt");
    Files.writeString(
        text, "\t一级指标\n\t二级指标\n\t三级指标\n\t指标值\n\n\t产出指标\n\t数量指标\n\t种树\n\t3棵\n\n填表人：某人\n");
    clerk.answers.open = Optional.of(text);
    clerk.clickOn("start-import");
    assertThat(clerk.answers.told.get(0)).startsWith("读入了 1 张表");
    assertThat(clerk.answers.told).anyMatch(remark -> remark.contains("填表人：某人"));
    assertThat(clerk.indicator(1).value().text()).isEqualTo("3棵");
  }
}
