package org.goalsheet.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.goalsheet.model.Field;
import org.goalsheet.ui.NeedsDisplay;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("ui")
@ExtendWith({NeedsDisplay.class, ApplicationExtension.class})
class TypingTest {
  @TempDir private Path userFolder;
  private Clerk clerk;

  @Start
  void start(Stage stage) {
    clerk = new Clerk(stage, userFolder);
    clerk.given(Sheets.trees());
  }

  @Test
  void whatIsTypedIntoACellReachesTheBookletAfterARest() {
    clerk.click(Field.NAME);
    clerk.press(KeyCode.END);
    clerk.write("二期");
    clerk.holds("植树项目二期", Field.NAME);
    clerk.sees("1.植树项目二期绩效目标表");
    assertThat(clerk.title()).endsWith("*");
  }

  @Test
  void tabGoesOnAndShiftTabBackTakingOverWhatWasTyped() {
    clerk.click(Field.BUDGET);
    clerk.press(KeyCode.CONTROL, KeyCode.A);
    clerk.write("20.00");
    clerk.press(KeyCode.TAB);
    assertThat(clerk.sheet().get(Field.BUDGET)).isEqualTo("20.00");
    assertThat(clerk.place()).isEqualTo(Field.FISCAL);
    clerk.press(KeyCode.SHIFT, KeyCode.TAB);
    assertThat(clerk.place()).isEqualTo(Field.BUDGET);
    assertThat(clerk.editorText()).isEqualTo("20.00");
  }

  @Test
  void enterGoesDownTheColumn() {
    clerk.click(Field.VALUE, 1);
    clerk.press(KeyCode.ENTER);
    assertThat(clerk.place()).isEqualTo(Field.VALUE);
    assertThat(clerk.row()).isEqualTo(2);
  }

  @Test
  void enterBreaksTheLineOfAGoal() {
    clerk.click(Field.GOAL);
    clerk.press(KeyCode.CONTROL, KeyCode.END);
    clerk.press(KeyCode.ENTER);
    clerk.write("2.养护");
    clerk.press(KeyCode.TAB);
    assertThat(clerk.sheet().goal()).isEqualTo("1.植树\n2.养护");
  }

  @Test
  void tabBehindTheLastCellBeginsARow() {
    clerk.click(Field.VALUE, 3);
    clerk.press(KeyCode.TAB);
    assertThat(clerk.sheet().indicators()).hasSize(4);
    assertThat(clerk.row()).isEqualTo(4);
    assertThat(clerk.indicator(4).level2()).isEqualTo("服务对象满意度指标");
  }

  @Test
  void undoIsTheDocumentsAndTakesBackAllThatWasTypedInOneCell() {
    clerk.click(Field.NAME);
    clerk.press(KeyCode.END);
    clerk.write("一");
    clerk.holds("植树项目一", Field.NAME);
    clerk.write("二");
    clerk.press(KeyCode.CONTROL, KeyCode.Z);
    clerk.holds("植树项目", Field.NAME);
    assertThat(clerk.editorText()).isEqualTo("植树项目");
    clerk.press(KeyCode.CONTROL, KeyCode.Y);
    clerk.holds("植树项目一二", Field.NAME);
  }

  @Test
  void undoGoesToWhatItChanged() {
    clerk.click(Field.VALUE, 2);
    clerk.write("9");
    clerk.click(Field.NAME);
    clerk.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(clerk.place()).isEqualTo(Field.VALUE);
    assertThat(clerk.row()).isEqualTo(2);
  }

  @Test
  void pinyinReachesNeitherTheBookletNorUndo() {
    clerk.click(Field.USE);
    clerk.press(KeyCode.END);
    clerk.write("和");
    clerk.compose("yang'hu");
    clerk.holds("买树苗和", Field.USE);
    clerk.choose("养护");
    clerk.holds("买树苗和养护", Field.USE);
    clerk.press(KeyCode.CONTROL, KeyCode.Z);
    clerk.holds("买树苗", Field.USE);
  }

  @Test
  void aCompositionThatIsLeftOpenLandsInNoCell() {
    clerk.click(Field.USE);
    clerk.press(KeyCode.END);
    clerk.compose("yang'hu");
    clerk.click(Field.NAME);
    clerk.choose("yang'hu");
    clerk.press(KeyCode.END);
    clerk.write("一");
    clerk.holds("植树项目一", Field.NAME);
    assertThat(clerk.sheet().get(Field.USE)).isEqualTo("买树苗");
  }

  @Test
  void escapeGivesTheCellBackAndUndoTheTypedText() {
    clerk.click(Field.USE);
    clerk.press(KeyCode.END);
    clerk.write("和肥料");
    clerk.press(KeyCode.ESCAPE);
    clerk.holds("买树苗", Field.USE);
    assertThat(clerk.editorText()).isEqualTo("买树苗");
    clerk.press(KeyCode.CONTROL, KeyCode.Z);
    clerk.holds("买树苗和肥料", Field.USE);
  }

  @Test
  void typingGoesOnWhereEqualLevelsMerge() {
    clerk.click(Field.LEVEL1, 2);
    clerk.press(KeyCode.ESCAPE);
    clerk.press(KeyCode.CONTROL, KeyCode.A);
    clerk.write("产出指标");
    clerk.holds("产出指标", Field.LEVEL1, 2);
    clerk.write("一");
    clerk.holds("产出指标一", Field.LEVEL1, 2);
    assertThat(clerk.indicator(1).level1()).isEqualTo("产出指标一");
  }

  @Test
  void oneRowLeavesItsMergedLevelByItsMenu() {
    clerk.click(Field.LEVEL1, 2);
    clerk.press(KeyCode.DOWN);
    clerk.press(KeyCode.ENTER);
    clerk.holds("产出指标", Field.LEVEL1, 2);
    clerk.click(Field.VALUE, 2);
    clerk.clickOn("row-more");
    clerk.clickWords("这一行改为");
    clerk.clickWords("满意度指标");
    clerk.holds("满意度指标", Field.LEVEL1, 2);
    assertThat(clerk.indicator(1).level1()).isEqualTo("产出指标");
  }

  @Test
  void knownLevelsAreOfferedUnderTheirCell() {
    clerk.click(Field.LEVEL2, 1);
    clerk.press(KeyCode.DOWN);
    clerk.press(KeyCode.DOWN);
    clerk.press(KeyCode.ENTER);
    clerk.holds("质量指标", Field.LEVEL2, 1);
  }

  @Test
  void arrowsLeaveACellAtItsEdge() {
    clerk.click(Field.VALUE, 2);
    clerk.press(KeyCode.UP);
    assertThat(clerk.row()).isEqualTo(1);
    clerk.press(KeyCode.DOWN);
    assertThat(clerk.row()).isEqualTo(2);
  }

  @Test
  void aCellShowsItsFindingAtOnce() {
    clerk.click(Field.VALUE, 1);
    clerk.press(KeyCode.CONTROL, KeyCode.A);
    clerk.press(KeyCode.DELETE);
    clerk.sees("这一行缺少指标值");
  }
}
