package org.goalsheet.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goalsheet.check.Example.changed;
import static org.goalsheet.check.Example.of;
import static org.goalsheet.check.Example.row;

import java.util.List;
import java.util.stream.Stream;
import org.goalsheet.model.Field;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Lists;
import org.goalsheet.model.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StructureRulesTest {
  static Stream<Example> failing() {
    return Stream.of(
        row(3, Field.LEVEL2, "社会效益指标", "C01 E 3 indicator.level2"),
        row(3, Field.LEVEL2, "进度指标", "C01 E 3 indicator.level2"),
        row(3, Field.LEVEL1, "过程指标", "C01 E 3 indicator.level1"),
        of(sheet -> moved(sheet, 3, "效益指标", 5), "C01 E 6 indicator.level2"),
        of(
            sheet -> changed(sheet, 1, Field.LEVEL2, "成本指标 "),
            "A09 W 1 indicator.level1",
            "A15 H 1 indicator.level2",
            "B12 W 1 indicator.value"),
        row(1, Field.LEVEL1, "产出", "C02 W 1 indicator.level1"),
        row(1, Field.LEVEL1, "项目完成指标", "C02 W 1 indicator.level1"),
        row(1, Field.LEVEL1, "产 出 指 标", "C02 W 1 indicator.level1"),
        row(1, Field.LEVEL1, "产出指标：", "C02 W 1 indicator.level1"),
        row(1, Field.LEVEL1, "产出\u200B指标", "A15 H 1 indicator.level1"),
        row(6, Field.LEVEL1, "效果指标", "C02 W 6 indicator.level1"),
        row(6, Field.LEVEL1, "项目效果", "C02 W 6 indicator.level1"),
        row(1, Field.LEVEL2, "数量", "C02 W 1 indicator.level2"),
        row(4, Field.LEVEL2, "成本", "C02 W 4 indicator.level2"),
        row(7, Field.LEVEL2, "服务对象满意度", "C02 W 7 indicator.level2"),
        row(7, Field.LEVEL2, "社会公众或服务对象满意度", "C02 W 7 indicator.level2"),
        row(7, Field.LEVEL1, "满意度", "C02 W 7 indicator.level1"),
        of(
            sheet -> sheet.withIndicators(Lists.move(sheet.indicators(), 5, 1)),
            "C03 W 3 indicator.level1"),
        of(
            sheet -> sheet.withIndicators(Lists.move(Lists.move(sheet.indicators(), 5, 1), 6, 3)),
            "C03 W 3 indicator.level1",
            "C03 W 5 indicator.level1"),
        of(StructureRulesTest::withTheSameRowTwice, "C04 E 2 indicator.name"));
  }

  static Stream<Example> passing() {
    return Stream.of(
        row(7, Field.LEVEL2, "社会公众或服务对象满意度指标"),
        of(sheet -> sheet.withIndicators(Lists.move(sheet.indicators(), 4, 0))),
        of(sheet -> changed(sheet, 5, Field.INDICATOR_NAME, "劳务费")),
        of(
            sheet ->
                changed(
                    changed(sheet, 2, Field.INDICATOR_NAME, "保洁河道"),
                    2,
                    Field.DESCRIPTION,
                    "全年保洁的河道条数")));
  }

  private static Sheet moved(Sheet sheet, int number, String level1, int to) {
    Sheet changed = changed(sheet, number, Field.LEVEL1, level1);
    return changed.withIndicators(Lists.move(changed.indicators(), number - 1, to));
  }

  private static Sheet withTheSameRowTwice(Sheet sheet) {
    Indicator first = sheet.indicators().get(0);
    Indicator again = first.withId("r8").with(Field.VALUE, "28条");
    return sheet.withIndicators(Lists.insert(sheet.indicators(), 1, List.of(again)));
  }

  @ParameterizedTest
  @MethodSource({"failing", "passing"})
  void findsAllThatIsWrongAndNothingElse(Example example) {
    assertThat(Example.inShort(example.found(), example.booklet()))
        .containsExactlyElementsOf(example.findings());
  }

  @Test
  void bringsRowsTogetherWithoutReorderingThem() {
    Example scattered = of(sheet -> sheet.withIndicators(Lists.move(sheet.indicators(), 5, 1)), "");
    assertThat(idsAfterFix(scattered)).containsExactly("r1", "r2", "r3", "r4", "r5", "r6", "r7");
  }

  @Test
  void movesARowToItsRightFirstLevel() {
    Example astray = of(sheet -> moved(sheet, 3, "效益指标", 5), "");
    assertThat(idsAfterFix(astray)).containsExactly("r1", "r2", "r4", "r5", "r3", "r6", "r7");
  }

  @Test
  void offersNoFirstLevelWhereTheRowIsTheLastOfItsOwn() {
    Example last = row(6, Field.LEVEL2, "数量指标");
    assertThat(last.found())
        .singleElement()
        .satisfies(finding -> assertThat(finding.fixes()).isEmpty());
  }

  private static Stream<String> idsAfterFix(Example example) {
    Fix fix = example.found().get(0).fixes().get(0);
    return fix.change().apply(example.booklet()).sheets().get(0).indicators().stream()
        .map(Indicator::id);
  }
}
