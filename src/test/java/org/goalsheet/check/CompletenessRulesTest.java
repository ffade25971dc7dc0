package org.goalsheet.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goalsheet.check.Example.head;
import static org.goalsheet.check.Example.of;
import static org.goalsheet.check.Example.row;

import java.util.List;
import java.util.stream.Stream;
import org.goalsheet.model.Field;
import org.goalsheet.model.Lists;
import org.goalsheet.model.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CompletenessRulesTest {
  static Stream<Example> failing() {
    return Stream.of(
        head(Field.NAME, "", "A01 E name"),
        head(Field.NAME, "\u00A0\u3000", "A01 E name"),
        head(Field.UNIT_NAME, " ", "A02 E unit.name"),
        head(Field.UNIT_CODE, "1002", "A02 W unit.code"),
        head(Field.UNIT_CODE, "", "A02 W unit.code"),
        head(Field.GOAL, "\n", "A03 E goal"),
        head(Field.GOAL, "无", "A04 E goal"),
        head(Field.GOAL, "……", "A04 E goal"),
        head(Field.GOAL, "暂无", "A04 E goal"),
        head(Field.NAME, "待定", "A04 E name"),
        row(6, Field.VALUE, "无。", "A04 E 6 indicator.value"),
        row(6, Field.VALUE, "无/", "A04 E 6 indicator.value"),
        row(6, Field.VALUE, "（无）", "A04 E 6 indicator.value"),
        row(6, Field.VALUE, "n/a", "A04 E 6 indicator.value"),
        row(6, Field.VALUE, "──", "A04 E 6 indicator.value"),
        row(6, Field.VALUE, "无\u200B", "A04 E 6 indicator.value"),
        head(Field.USE, "——", "A04 E funding.use"),
        head(Field.OTHER, "/", "A04 E funding.other"),
        row(6, Field.VALUE, "-", "A04 E 6 indicator.value"),
        row(1, Field.VALUE, "**", "A04 E 1 indicator.value"),
        row(1, Field.DESCRIPTION, "＿＿", "A04 E 1 indicator.description"),
        row(1, Field.INDICATOR_NAME, " ", "A05 E 1 indicator.name"),
        row(3, Field.VALUE, "\u3000", "A05 E 3 indicator.value"),
        row(3, Field.LEVEL1, "", "A05 E 3 indicator.level1"),
        row(3, Field.LEVEL2, "", "A10 H 1 indicator.level1", "A05 E 3 indicator.level2"),
        of(sheet -> sheet.withIndicators(List.of()), "A06 E goal", "A07 E goal", "A08 W goal"),
        of(
            sheet -> sheet.withIndicators(sheet.indicators().subList(5, 7)),
            "A06 E 1 indicator.level1"),
        of(sheet -> Example.without(sheet, 6), "A07 E 1 indicator.level1"),
        of(sheet -> Example.without(sheet, 7), "A08 W 1 indicator.level1"),
        of(sheet -> Example.without(sheet, 1), "A09 W 1 indicator.level1"),
        of(sheet -> Example.without(sheet, 2), "A09 W 1 indicator.level1"),
        of(sheet -> Example.without(sheet, 3), "A10 H 1 indicator.level1"),
        withoutCosts("河道保洁船只购置", "A11 W 1 indicator.level1"),
        withoutCosts("保洁码头建设", "A11 W 1 indicator.level1"),
        row(1, Field.DESCRIPTION, "", "A12 W 1 indicator.description"),
        head(Field.USE, " ", "A13 W funding.use"),
        head(Field.USE, "河道保洁。", "A13 H funding.use"),
        row(2, Field.VALUE, "≥**%", "A14 E 2 indicator.value"),
        row(2, Field.VALUE, "（≥**%）", "A14 E 2 indicator.value"),
        row(1, Field.VALUE, "XX条", "A14 E 1 indicator.value"),
        row(3, Field.VALUE, "第X季度", "A14 E 3 indicator.value"),
        row(3, Field.VALUE, "20××年X月底前", "A14 E 3 indicator.value"),
        row(3, Field.VALUE, "20XX年", "A14 E 3 indicator.value"),
        row(1, Field.VALUE, "X个", "A14 E 1 indicator.value"),
        row(1, Field.VALUE, "≥×条", "A14 E 1 indicator.value"),
        row(1, Field.VALUE, "完成ⅩⅩ项", "A14 E 1 indicator.value"),
        row(5, Field.VALUE, "××元", "A14 E 5 indicator.value"),
        row(2, Field.VALUE, "xx%", "A14 E 2 indicator.value"),
        head(Field.NAME, "____项目", "A14 W name"),
        row(1, Field.INDICATOR_NAME, "指标１：", "A14 W 1 indicator.name", "A15 H 1 indicator.name"),
        row(1, Field.INDICATOR_NAME, "指标1：", "A14 W 1 indicator.name"),
        row(1, Field.INDICATOR_NAME, "指标1", "A14 W 1 indicator.name"),
        head(Field.GOAL, "保洁河道，改善水质……", "A14 W goal"),
        head(Field.NAME, " 河道保洁", "A15 H name"),
        head(Field.NAME, "河道\n保洁", "A15 H name"),
        head(Field.NAME, "河道  保洁", "A15 H name"),
        head(Field.UNIT_NAME, "某区水务中心\u3000", "A15 H unit.name"),
        head(Field.UNIT, "　100200某区水务中心", "A02 W unit.code", "A15 H unit.name"),
        head(Field.FISCAL, "８０．００", "A15 H funding.fiscal"),
        head(Field.GOAL, "一是清淤。 \n二是保洁。", "A15 H goal"),
        row(1, Field.VALUE, "２７条", "A15 H 1 indicator.value"),
        row(1, Field.DESCRIPTION, "河道\t长度", "A15 H 1 indicator.description"),
        row(1, Field.DESCRIPTION, "河道\u200B长度", "A15 H 1 indicator.description"),
        row(1, Field.LEVEL1, "产出\n指标", "A15 H 1 indicator.level1"));
  }

  static Stream<Example> passing() {
    return Stream.of(
        of(sheet -> sheet),
        head(Field.OTHER, "20.00"),
        head(Field.GOAL, "　　一是清淤。\n　　二是保洁。\n"),
        head(Field.GOAL, "无障碍通行，-5℃以上开工，A/B 段同步。"),
        head(Field.USE, "河道保洁人员劳务费"),
        row(1, Field.DESCRIPTION, "XXL 号工作服、X光机、3×5 米围栏"),
        row(1, Field.DESCRIPTION, "ＸＸＬ号工作服、X射线、X天线、x86 主机、A×B 型"),
        row(1, Field.DESCRIPTION, "合格次数/抽查次数×100%，元/年×人数×月数"),
        head(Field.GOAL, "无人机巡查，待定点后略作调整。"),
        withoutCosts("河道保洁队伍建设"),
        of(CompletenessRulesTest::withCostsOfTheirOwn),
        row(1, Field.DESCRIPTION, "全年\n长度"),
        row(3, Field.VALUE, "2025年3月31日前清理 ，10月31日前复查"),
        of(sheet -> sheet.withIndicators(Lists.move(sheet.indicators(), 2, 0))));
  }

  private static Example withoutCosts(String name, String... findings) {
    return of(
        sheet -> Example.without(Example.without(sheet.with(Field.NAME, name), 4), 5), findings);
  }

  /** 成本指标 as a first level. */
  private static Sheet withCostsOfTheirOwn(Sheet sheet) {
    Sheet named = Example.without(sheet.with(Field.NAME, "河道保洁船只租赁"), 5);
    Sheet cost = Example.changed(named, 4, Field.LEVEL1, "成本指标");
    return Example.changed(
        Example.changed(cost, 4, Field.LEVEL2, "生态环境成本指标"), 4, Field.VALUE, "≤2吨");
  }

  @Test
  void quotesNoEmptyCode() {
    assertThat(messageOf(head(Field.UNIT_CODE, ""))).startsWith("单位编码是空的");
  }

  /** Leaving it empty would be the next error. */
  @ParameterizedTest
  @EnumSource(names = {"NAME", "GOAL", "USE", "BUDGET"})
  void adviceToLeaveEmptyIsOnlyForWhatMayBeEmpty(Field field) {
    assertThat(messageOf(head(field, "无"))).doesNotContain("留空");
    assertThat(messageOf(head(Field.OTHER, "无"))).contains("留空");
    assertThat(messageOf(row(1, Field.VALUE, "无"))).doesNotContain("留空").contains("删去整行");
  }

  private static String messageOf(Example example) {
    return example.found().get(0).message().text();
  }

  @ParameterizedTest
  @MethodSource({"failing", "passing"})
  void findsAllThatIsWrongAndNothingElse(Example example) {
    assertThat(Example.inShort(example.found(), example.booklet()))
        .containsExactlyElementsOf(example.findings());
  }
}
