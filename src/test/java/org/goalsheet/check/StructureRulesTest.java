package org.goalsheet.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goalsheet.check.Example.changed;
import static org.goalsheet.check.Example.of;
import static org.goalsheet.check.Example.row;

import java.util.List;
import java.util.stream.IntStream;
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
        row(3, Field.LEVEL2, "社会效益指标", "A10 H 1 indicator.level1", "C01 E 3 indicator.level2"),
        row(3, Field.LEVEL2, "进度指标", "A10 H 1 indicator.level1", "C01 E 3 indicator.level2"),
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
        row(6, Field.LEVEL1, "项目效益指标", "C02 W 6 indicator.level1"),
        row(6, Field.LEVEL2, "生态环境效益指标", "C02 W 6 indicator.level2"),
        row(6, Field.LEVEL2, "环境效益指标", "C02 W 6 indicator.level2"),
        row(6, Field.LEVEL2, "可持续发展指标", "C02 W 6 indicator.level2"),
        row(7, Field.LEVEL2, "社会公众满意度", "C02 W 7 indicator.level2"),
        row(7, Field.LEVEL2, "居民满意度指标", "C02 W 7 indicator.level2"),
        row(6, Field.LEVEL2, "居民满意度指标", "C01 E 6 indicator.level2"),
        of(StructureRulesTest::withTheSameRowTwice, "C04 E 2 indicator.name"),
        of(sheet -> added(sheet, like(sheet, 1, "数量指标", "另外保洁的", "27条")), "C05 W 2 indicator.name"),
        of(
            sheet -> added(sheet, like(sheet, 1, "质量指标", "水面无漂浮物的", "27 条")),
            "C05 W 2 indicator.name"),
        of(
            sheet -> added(sheet, like(sheet, 1, "质量指标", "全年保洁的河道条数", "优")),
            "C05 W 2 indicator.name"),
        of(sheet -> crowded(sheet, "数量指标", 8), "C06 H 9 indicator.level2"),
        of(sheet -> crowded(crowded(sheet, "数量指标", 7), "质量指标", 7), "C06 H 1 indicator.level1"),
        row(2, Field.INDICATOR_NAME, "沿河两岸各个街道和社区的河道保洁抽查合格率", "C07 H 2 indicator.name"),
        row(1, Field.INDICATOR_NAME, "河道保洁；水面清理", "C07 H 1 indicator.name"),
        row(1, Field.INDICATOR_NAME, "完成河道保洁", "C07 H 1 indicator.name"),
        row(1, Field.INDICATOR_NAME, "确保河道整洁", "C07 H 1 indicator.name"),
        row(1, Field.INDICATOR_NAME, "保障河道畅通", "C07 H 1 indicator.name"),
        row(1, Field.INDICATOR_NAME, "加强河道巡查", "C07 H 1 indicator.name"),
        row(1, Field.INDICATOR_NAME, "做好河道保洁", "C07 H 1 indicator.name"),
        row(1, Field.DESCRIPTION, "保洁 河道", "C08 H 1 indicator.name"),
        described("详见实施方案", "C08 W 3 indicator.description"),
        of(StructureRulesTest::withMixedCosts, "C09 W 1 indicator.level1"),
        row(2, Field.INDICATOR_NAME, "居民满意度", "C10 W 2 indicator.level1"),
        row(6, Field.INDICATOR_NAME, "居民满意率（%）", "C10 W 6 indicator.level1"));
  }

  static Stream<Example> passing() {
    return Stream.of(
        row(7, Field.LEVEL2, "社会公众或服务对象满意度指标"),
        row(7, Field.LEVEL2, "社会公众满意度指标"),
        row(7, Field.LEVEL2, "满意度指标"),
        of(sheet -> crowded(sheet, "数量指标", 7)),
        row(2, Field.INDICATOR_NAME, "保洁完成率"),
        row(2, Field.INDICATOR_NAME, "完成及时率"),
        row(3, Field.INDICATOR_NAME, "完成时间"),
        row(1, Field.INDICATOR_NAME, "保障房周边河道"),
        row(1, Field.INDICATOR_NAME, "保障人数"),
        row(1, Field.INDICATOR_NAME, "加强针接种点"),
        row(1, Field.INDICATOR_NAME, "沿河两岸各街道社区的保洁河道总条数"),
        row(1, Field.INDICATOR_NAME, "居民满意度调查次数"),
        of(sheet -> added(sheet, like(sheet, 1, "质量指标", "水面无漂浮物的", "优"))),
        of(sheet -> added(sheet, like(sheet, 1, "数量指标", "另外保洁的", "3条"))),
        described("/", Stream.of(1, 2, 3).map(n -> "A04 E " + n + " indicator.description")),
        described("", Stream.of(1, 2, 3).map(n -> "A12 W " + n + " indicator.description")),
        of(sheet -> sheet.withIndicators(Lists.move(sheet.indicators(), 4, 0))),
        of(sheet -> changed(sheet, 5, Field.INDICATOR_NAME, "劳务费")));
  }

  private static Sheet moved(Sheet sheet, int number, String level1, int to) {
    Sheet changed = changed(sheet, number, Field.LEVEL1, level1);
    return changed.withIndicators(Lists.move(changed.indicators(), number - 1, to));
  }

  private static Example described(String description, Stream<String> findings) {
    return described(description, findings.toArray(String[]::new));
  }

  /** The same 描述 on the first three rows. */
  private static Example described(String description, String... findings) {
    return of(
        sheet ->
            changed(
                changed(
                    changed(sheet, 1, Field.DESCRIPTION, description),
                    2,
                    Field.DESCRIPTION,
                    description),
                3,
                Field.DESCRIPTION,
                description),
        findings);
  }

  /** A row of the same 三级 as another. */
  private static Indicator like(
      Sheet sheet, int number, String level2, String description, String value) {
    return sheet
        .indicators()
        .get(number - 1)
        .withId("r8")
        .with(Field.LEVEL2, level2)
        .with(Field.DESCRIPTION, description)
        .with(Field.VALUE, value);
  }

  private static Sheet added(Sheet sheet, Indicator row) {
    return sheet.withIndicators(Lists.insert(sheet.indicators(), 1, List.of(row)));
  }

  /** With that many more rows of one second level. */
  private static Sheet crowded(Sheet sheet, String level2, int more) {
    List<Indicator> rows =
        IntStream.rangeClosed(1, more)
            .mapToObj(
                i -> Indicator.of(level2 + i, "产出指标", level2, i + "号" + level2, i + "号河段", i + "条"))
            .toList();
    return sheet.withIndicators(Lists.insert(sheet.indicators(), 1, rows));
  }

  private static Sheet withMixedCosts(Sheet sheet) {
    Sheet moved = sheet.withIndicators(Lists.move(sheet.indicators(), 4, 0));
    return changed(changed(moved, 5, Field.LEVEL1, "成本指标"), 5, Field.LEVEL2, "经济成本指标");
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
