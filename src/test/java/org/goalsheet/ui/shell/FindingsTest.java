package org.goalsheet.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
class FindingsTest {
  @TempDir private Path userFolder;
  private Clerk clerk;

  @Start
  void start(Stage stage) {
    clerk = new Clerk(stage, userFolder);
    clerk.given(
        Sheets.trees().with(Field.BUDGET, "1,250.00").with(Field.FISCAL, "1250.00"),
        Sheets.roads().with(Field.GOAL, ""));
  }

  @Test
  void aClickOnAFindingGoesToItsCell() {
    clerk.sees("预算数");
    clerk.clickWords("千分位");
    assertThat(clerk.place()).isEqualTo(Field.BUDGET);
  }

  @Test
  void aFixIsOneClickAndOneStepOfUndo() {
    clerk.sees("千分位");
    clerk.clickWords("把预算数改为 1250.00");
    assertThat(clerk.sheet().get(Field.BUDGET)).isEqualTo("1250.00");
    clerk.seesNoLonger("千分位");
    clerk.press(KeyCode.CONTROL, KeyCode.Z);
    clerk.holds("1,250.00", Field.BUDGET);
    clerk.sees("千分位");
  }

  @Test
  void aFixKeepsWhatIsBeingTyped() {
    clerk.sees("千分位");
    clerk.click(Field.NAME);
    clerk.press(KeyCode.END);
    clerk.write("一");
    clerk.clickWords("把预算数改为 1250.00");
    assertThat(clerk.sheet().name()).isEqualTo("植树项目一");
  }

  @Test
  void f8GoesFromFindingToFindingThroughAllSheets() {
    clerk.sees("千分位");
    List<String> places = new ArrayList<>();
    for (int step = 0; step < 10; step++) {
      clerk.press(KeyCode.F8);
      places.add(clerk.sheet().name() + " " + clerk.place());
    }
    assertThat(places).contains("植树项目 BUDGET", "修路项目 GOAL");
    assertThat(places.lastIndexOf(places.get(0))).isPositive();
  }

  @Test
  void findingsOfTheWholeBookletNameTheirSheet() {
    clerk.sees("千分位");
    clerk.clickWords("全部");
    clerk.sees("表 2　绩效目标");
  }

  @Test
  void theSumOfCostsRunsAgainstTheBudget() {
    clerk.clickWords("修路项目");
    clerk.click(Field.INDICATOR_NAME, 1);
    clerk.press(KeyCode.CONTROL, KeyCode.ENTER);
    clerk.write("材料费");
    clerk.press(KeyCode.SHIFT, KeyCode.TAB);
    clerk.press(KeyCode.CONTROL, KeyCode.A);
    clerk.write("成本指标");
    clerk.click(Field.VALUE, 2);
    clerk.write("≤29万元");
    clerk.sees("29.00");
    clerk.sees("1.00");
  }

  @Test
  void aFindingIsLeftForAReasonAndFoundAgainWhenItsTextChanges() {
    clerk.sees("千分位");
    clerk.answers.reason = Optional.of("批复就是这样写的");

    clerk.clickButtonBeside("千分位", "忽略");

    clerk.seesNoLonger("千分位");
    clerk.clickWords("已忽略 1");
    clerk.sees("理由：批复就是这样写的");
    clerk.click(Field.BUDGET);
    clerk.press(KeyCode.CONTROL, KeyCode.A);
    clerk.write("1,260.00");
    clerk.clickWords("本表");
    clerk.sees("千分位");
  }

  @Test
  void whoGivesNoReasonLeavesNothing() {
    clerk.sees("千分位");
    clerk.clickButtonBeside("千分位", "忽略");
    clerk.sees("千分位");
    clerk.clickWords("已忽略 0");
    clerk.sees("没有忽略任何问题");
  }

  @Test
  void whatWasLeftIsTakenUpAgain() {
    clerk.sees("千分位");
    clerk.answers.reason = Optional.of("批复就是这样写的");
    clerk.clickButtonBeside("千分位", "忽略");
    clerk.clickWords("已忽略 1");
    clerk.clickWords("恢复检查");
    clerk.clickWords("本表");
    clerk.sees("千分位");
  }

  @Test
  void theHintsOfARuleAreSwitchedOffInOneStepOfUndo() {
    clerk.sees("千分位");
    clerk.clickButtonBeside("千分位", "不再提这类建议");
    clerk.seesNoLonger("千分位");
    clerk.press(KeyCode.CONTROL, KeyCode.Z);
    clerk.sees("千分位");
  }

  @Test
  void theRuleOfAFindingIsExplainedWithExamples() {
    clerk.sees("千分位");
    clerk.clickButtonBeside("千分位", "依据");
    clerk.seesRule("B02");
  }
}
