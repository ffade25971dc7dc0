package org.goalsheet.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.goalsheet.model.Field;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Sheet;
import org.goalsheet.ui.NeedsDisplay;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("ui")
@ExtendWith({NeedsDisplay.class, ApplicationExtension.class})
class RowsAndSheetsTest {
  @TempDir private Path userFolder;
  private Clerk clerk;

  @Start
  void start(Stage stage) {
    clerk = new Clerk(stage, userFolder);
    clerk.given(Sheets.trees(), Sheets.roads());
  }

  private List<String> rowNames() {
    return clerk.sheet().indicators().stream().map(Indicator::name).toList();
  }

  private List<String> sheetNames() {
    return clerk.booklet().sheets().stream().map(Sheet::name).toList();
  }

  @Test
  void rowsAreAddedDuplicatedMovedAndDeletedByKeys() {
    clerk.click(Field.INDICATOR_NAME, 1);
    clerk.press(KeyCode.CONTROL, KeyCode.ENTER);
    clerk.write("浇水次数");
    clerk.press(KeyCode.CONTROL, KeyCode.D);
    assertThat(rowNames()).containsExactly("种树数量", "浇水次数", "浇水次数", "绿化率", "居民满意度");
    clerk.press(KeyCode.ALT, KeyCode.UP);
    clerk.press(KeyCode.ALT, KeyCode.UP);
    assertThat(rowNames()).containsExactly("浇水次数", "种树数量", "浇水次数", "绿化率", "居民满意度");
    clerk.press(KeyCode.CONTROL, KeyCode.DELETE);
    assertThat(rowNames()).containsExactly("种树数量", "浇水次数", "绿化率", "居民满意度");
    assertThat(clerk.row()).isEqualTo(1);
  }

  @Test
  void aRowIsAddedByTheButtonBesideIt() {
    clerk.click(Field.VALUE, 2);
    clerk.clickOn("row-add");
    assertThat(rowNames()).containsExactly("种树数量", "绿化率", "", "居民满意度");
    assertThat(clerk.place()).isEqualTo(Field.INDICATOR_NAME);
    assertThat(clerk.row()).isEqualTo(3);
  }

  @Test
  void aNewSheetIsOfTheSameUnitAndAwaitsItsName() {
    clerk.clickOn("sheet-add");
    clerk.write("修桥项目");
    clerk.press(KeyCode.TAB);
    assertThat(sheetNames()).containsExactly("植树项目", "修桥项目", "修路项目");
    assertThat(clerk.sheet().unit().code()).isEqualTo("123456");
    clerk.sees("2.修桥项目绩效目标表");
  }

  @Test
  void anotherSheetIsAClickAway() {
    clerk.clickWords("修路项目");
    clerk.sees("2.修路项目绩效目标表");
    clerk.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
    clerk.sees("1.植树项目绩效目标表");
  }

  @Test
  void whatIsBeingTypedStaysWithItsSheet() {
    clerk.click(Field.NAME);
    clerk.press(KeyCode.END);
    clerk.write("二期");
    clerk.clickWords("修路项目");
    assertThat(sheetNames()).containsExactly("植树项目二期", "修路项目");
  }

  @Test
  void aDeletedSheetComesBackByUndo() {
    clerk.takeFromMenu("修路项目", "删除这张表");
    assertThat(sheetNames()).containsExactly("植树项目");
    clerk.clickOn("ui.undo");
    assertThat(sheetNames()).containsExactly("植树项目", "修路项目");
    clerk.sees("2.修路项目绩效目标表");
  }
}
