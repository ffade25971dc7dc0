package org.goalsheet.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goalsheet.check.Example.changed;
import static org.goalsheet.check.Example.of;
import static org.goalsheet.check.Example.row;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.goalsheet.model.Field;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Lists;
import org.goalsheet.model.Sheet;
import org.goalsheet.model.Waiver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** D01, D02, D15 to D21: what a value means, by itself and beside other texts. */
class MeaningRulesTest {
  static Stream<Example> failing() {
    return Stream.of(exactness(), additions(), parts(), ceilings(), rowsForNothing())
        .flatMap(examples -> examples);
  }

  private static Stream<Example> exactness() {
    return Stream.of(
        row(2, Field.VALUE, "按规范执行", "D01 W 2 indicator.value"),
        row(2, Field.VALUE, "符合要求", "D01 W 2 indicator.value"),
        row(2, Field.VALUE, "通过加强检查提升水平", "D01 W 2 indicator.value"),
        row(2, Field.VALUE, "零容忍", "D01 W 2 indicator.value"),
        row(6, Field.VALUE, "符合要求", "D02 H 6 indicator.value"),
        row(1, Field.VALUE, "提高", "D15 W 1 indicator.value"),
        row(2, Field.VALUE, "有效提升", "D15 W 2 indicator.value"),
        row(2, Field.VALUE, "较好", "D15 W 2 indicator.value"),
        row(2, Field.VALUE, " 显著提高。 ", "A15 H 2 indicator.value", "D15 W 2 indicator.value"),
        row(3, Field.VALUE, "长期", "D15 W 3 indicator.value"),
        row(5, Field.VALUE, "较低", "D15 W 5 indicator.value"),
        row(6, Field.VALUE, "良好效果", "D15 H 6 indicator.value"),
        row(6, Field.VALUE, "有所改善", "D15 H 6 indicator.value"),
        row(6, Field.VALUE, "明显、有效", "D15 H 6 indicator.value"),
        row(6, Field.VALUE, "得到一定程度的改善", "D15 H 6 indicator.value"),
        row(6, Field.VALUE, "效果显著", "D15 H 6 indicator.value"),
        row(2, Field.INDICATOR_NAME, "全面做好沿河垃圾和漂浮物清理工作", "D16 H 2 indicator.value"),
        row(2, Field.INDICATOR_NAME, "严格落实河道保洁各项管理制度要求", "D16 H 2 indicator.value"),
        unnamed("全面做好沿河垃圾和漂浮物清理工作", "A05 E 2 indicator.name", "D16 H 2 indicator.value"));
  }

  private static Stream<Example> additions() {
    return Stream.of(
        goal("全年保洁河道25条。", "D17 W 1 indicator.value"),
        goal("1.2025年保洁25条河道，水面整洁。\n2.按时付款。", "D17 W 1 indicator.value"),
        goal("保洁河道30条以上。", "D17 W 1 indicator.value"),
        of(
            sheet -> sheet.with(Field.NAME, "2024年河道保洁").with(Field.GOAL, "2024年保洁河道25条。"),
            "E03 H name",
            "D17 W 1 indicator.value"),
        of(
            sheet -> said(sheet, "保洁河道", "两个片区合计", "27条").with(Field.GOAL, "保洁河道25条。"),
            "D17 W 1 indicator.value"),
        courses("组织培训班12期，培训300人次。", "10期", "D17 W 1 indicator.value"),
        courses("举办12期培训班。", "≥13期", "D17 W 1 indicator.value"),
        counted("区级支持数量", "在16个行政区及滨海新区6个下属功能区进行支持", "21个", "D18 H 1 indicator.description"),
        counted("保洁河道", "干流20条、支流8条", "27条", "D18 H 1 indicator.description"),
        counted(
            "保洁河道",
            "干流20条、支流8条",
            "≤27条",
            "D18 H 1 indicator.description",
            "D20 H 1 indicator.value"));
  }

  private static Stream<Example> parts() {
    return Stream.of(
        divided("27条", List.of("干流 20条", "支流 8条"), "D19 W 1 indicator.value"),
        divided("27条", List.of("干流 28条"), "D19 W 1 indicator.value"),
        divided("27条", List.of("干流 ≥20条", "支流 ≥8条"), "D19 W 1 indicator.value"),
        divided("27条", List.of("干流 20条", "支流 6条"), "D19 W 1 indicator.value"),
        divided("27条", List.of("城区 12条", "镇区 8条", "其他 6条"), "D19 W 1 indicator.value"));
  }

  private static Stream<Example> ceilings() {
    return Stream.of(
        row(1, Field.VALUE, "≤27条", "D20 H 1 indicator.value"),
        row(1, Field.VALUE, "<27条", "D20 H 1 indicator.value"));
  }

  private static Stream<Example> rowsForNothing() {
    return Stream.of(
        row(6, Field.VALUE, "不适用", "D21 H 6 indicator.value"),
        row(2, Field.VALUE, "不涉及", "D21 H 2 indicator.value"),
        row(
            1,
            Field.DESCRIPTION,
            " 不适用",
            "A15 H 1 indicator.description",
            "D21 H 1 indicator.description"),
        of(sheet -> none(sheet, 6), "D21 H 6 indicator.name"),
        of(sheet -> none(withSecondBenefit(sheet), 7), "D21 H 7 indicator.name"),
        row(6, Field.INDICATOR_NAME, "无", "A04 E 6 indicator.name"),
        row(6, Field.VALUE, "无", "A04 E 6 indicator.value"));
  }

  static Stream<Example> passing() {
    return Stream.of(exact(), agreeing(), whole(), limited()).flatMap(examples -> examples);
  }

  private static Stream<Example> exact() {
    return Stream.of(
        row(2, Field.VALUE, "通过"),
        row(2, Field.VALUE, "通过专家评审"),
        row(2, Field.VALUE, "零"),
        row(2, Field.VALUE, "合规"),
        row(2, Field.VALUE, "达到标准"),
        row(2, Field.VALUE, "全部"),
        row(2, Field.VALUE, "全部分类"),
        row(2, Field.VALUE, "良好"),
        row(2, Field.VALUE, "优良"),
        row(2, Field.VALUE, "不低于上年水平"),
        row(6, Field.VALUE, "与上年持平"),
        row(6, Field.VALUE, "良好"),
        row(6, Field.VALUE, "提高2个百分点"),
        row(2, Field.VALUE, "显著提高至98%"),
        row(2, Field.INDICATOR_NAME, "全面做好沿河垃圾和漂浮物清理率"),
        row(2, Field.INDICATOR_NAME, "沿河垃圾和漂浮物清理及时程度评价"),
        row(2, Field.INDICATOR_NAME, "全面做好沿河垃圾清理"),
        row(1, Field.INDICATOR_NAME, "全年保洁并保持水面清洁的城区河道"));
  }

  private static Stream<Example> agreeing() {
    return Stream.of(
        goal("全年保洁河道27条。"),
        goal("保洁河道不少于25条。"),
        goal("累计保洁河道125条。"),
        goal("2021年以来保洁河道125条。"),
        goal("2024年保洁河道25条。"),
        goal("保洁河道约30条。"),
        goal("保洁河道25—30条。"),
        goal("整治河道，其中保洁河道5条。"),
        goal("清淤河道5条。"),
        goal("每镇保洁河道5条。"),
        goal("东片和西片分别保洁河道20条、8条。"),
        goal("保洁河道20条，新增保洁河道8条。"),
        goal("保洁河道25公里。"),
        courses("举办培训班12期。", "≥10期"),
        courses("举办培训班12期。", "12期"),
        courses("举办骨干教师培训班12期。", "10期"),
        courses("举办讲座12期。", "10期"),
        of(MeaningRulesTest::withTwoKindsOfCourses),
        counted("区级支持数量", "在16个行政区及滨海新区5个下属功能区进行支持", "21个"),
        counted("保洁河道", "干流20条、支流7条", "27条"),
        counted("保洁河道", "干流20条、支流8条", "≥27条"),
        counted("保洁河道", "干流20条，其中城区8条", "27条"),
        counted("保洁河道", "干流20条、支流8条等", "29条"),
        counted("保洁河道", "27条河道，干流20条、支流8条", "27条"),
        counted("保洁河道", "由20条增加到27条", "7条"),
        counted("保洁河道", "干流20公里、支流8公里", "27条"),
        counted("接口数", "2个系统、3个平台的接口开发", "7个"),
        counted("保洁河道", "每镇8条、每街道2条", "27条"));
  }

  private static Stream<Example> whole() {
    return Stream.of(
        divided("27条", List.of("干流 20条", "支流 7条")),
        divided("27条", List.of("城区河道 20条")),
        divided("27条", List.of("干流 20条", "支流 ≥6条")),
        divided("27条", List.of("干流 20条", "支流 60公里", "暗渠 2条")),
        divided("27条", List.of("干流 20条", "支流 7条", "城区河道 15条")),
        divided("27条", List.of("城区河道 20条", "城区河道加密保洁 8条")),
        divided("≥27条", List.of("干流 ≥20条", "支流 ≥8条")),
        divided(
            "27条",
            List.of("干流 ≤20条", "支流 ≤8条"),
            "D20 H 2 indicator.value",
            "D20 H 3 indicator.value"),
        divided("27条", List.of("干流 200公里", "支流 80公里")));
  }

  private static Stream<Example> limited() {
    return Stream.of(
        counted("落水事故", "全年落水事故起数", "≤2起"),
        counted("市民投诉", "经查属实的投诉", "≤5件"),
        counted("聘用人员", "不超过核定编制", "≤12人"),
        counted("更换网箱", "损坏后更换的网箱", "≤30个"),
        counted("清理用时", "发现后清理用时", "≤24小时"),
        counted("保洁河道", "全年保洁的河道条数", "≥27条"));
  }

  private static Example goal(String goal, String... findings) {
    return Example.head(Field.GOAL, goal, findings);
  }

  private static Example courses(String goal, String value, String... findings) {
    return of(sheet -> said(sheet, "举办培训班", "面向保洁员", value).with(Field.GOAL, goal), findings);
  }

  private static Example counted(
      String name, String description, String value, String... findings) {
    return of(sheet -> said(sheet, name, description, value), findings);
  }

  private static Example unnamed(String description, String... findings) {
    return of(
        sheet ->
            changed(changed(sheet, 2, Field.INDICATOR_NAME, ""), 2, Field.DESCRIPTION, description),
        findings);
  }

  private static Sheet said(Sheet sheet, String name, String description, String value) {
    return sheet.withIndicator(
        "r1",
        row ->
            row.with(Field.INDICATOR_NAME, name)
                .with(Field.DESCRIPTION, description)
                .with(Field.VALUE, value));
  }

  /** The first row of another value, with its parts below, each as name and value. */
  private static Example divided(String value, List<String> parts, String... findings) {
    List<Indicator> rows = parts.stream().map(MeaningRulesTest::part).toList();
    return of(
        sheet -> {
          Sheet whole = changed(sheet, 1, Field.VALUE, value);
          return whole.withIndicators(Lists.insert(whole.indicators(), 1, rows));
        },
        findings);
  }

  private static Indicator part(String part) {
    String[] words = part.split(" ");
    return Indicator.of(words[0], "产出指标", "数量指标", "其中：" + words[0], words[0] + "的部分", words[1]);
  }

  private static Sheet withTwoKindsOfCourses(Sheet sheet) {
    Sheet first = said(sheet, "培训班", "线下举办", "10期").with(Field.GOAL, "举办培训班12期。");
    Indicator online = Indicator.of("o", "产出指标", "数量指标", "线上培训班", "网上直播", "2期");
    return first.withIndicators(Lists.insert(first.indicators(), 1, List.of(online)));
  }

  private static Sheet none(Sheet sheet, int number) {
    return sheet.withIndicator(
        sheet.indicators().get(number - 1).id(),
        row ->
            row.with(Field.INDICATOR_NAME, "无")
                .with(Field.DESCRIPTION, "无")
                .with(Field.VALUE, "无"));
  }

  private static Sheet withSecondBenefit(Sheet sheet) {
    Indicator benefit = Indicator.of("b", "效益指标", "生态效益指标", "水质", "断面水质", "Ⅲ类");
    return sheet.withIndicators(Lists.insert(sheet.indicators(), 6, List.of(benefit)));
  }

  @ParameterizedTest
  @MethodSource({"failing", "passing"})
  void findsAllThatIsWrongAndNothingElse(Example example) {
    assertThat(Example.inShort(example.found(), example.booklet()))
        .containsExactlyElementsOf(example.findings());
  }

  @Test
  void deletesARowForNothingOnlyWhereNothingIsMissedThen() {
    assertThat(fixes(sheet -> none(withSecondBenefit(sheet), 7))).hasSize(1);
    assertThat(fixes(sheet -> none(sheet, 6))).isEmpty();
    assertThat(fixes(sheet -> changed(sheet, 2, Field.VALUE, "不适用"))).isEmpty();
    assertThat(fixes(sheet -> changed(sheet, 5, Field.VALUE, "不适用"))).isEmpty();
  }

  private static List<Fix> fixes(UnaryOperator<Sheet> change) {
    return of(change).found().stream()
        .filter(finding -> finding.rule().equals("D21"))
        .flatMap(finding -> finding.fixes().stream())
        .toList();
  }

  @Test
  void forgetsAWaiverWhenTheGoalSaysAnotherNumber() {
    Sheet sheet = goal("保洁河道25条。").sheet();
    Waiver waiver = only(sheet).waiver(sheet, "按批复");
    Sheet other = sheet.with(Field.GOAL, "保洁河道24条。");
    assertThat(only(sheet).isCoveredBy(waiver, sheet)).isTrue();
    assertThat(only(other).isCoveredBy(waiver, other)).isFalse();
  }

  private static Finding only(Sheet sheet) {
    return new Example(sheet, List.of()).found().get(0);
  }
}
