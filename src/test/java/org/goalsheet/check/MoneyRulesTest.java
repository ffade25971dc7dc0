package org.goalsheet.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goalsheet.check.Example.changed;
import static org.goalsheet.check.Example.head;
import static org.goalsheet.check.Example.of;
import static org.goalsheet.check.Example.row;

import java.util.stream.Stream;
import org.goalsheet.model.Field;
import org.goalsheet.model.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MoneyRulesTest {
  static Stream<Example> failing() {
    return Stream.of(
        withoutCosts(Field.FISCAL, "70.00", "B01 E funding.budget"),
        withoutCosts(Field.FISCAL, "", "B01 E funding.budget"),
        withoutCosts(Field.OTHER, "", "B01 E funding.budget"),
        withoutCosts(Field.OTHER, "20.01", "B01 E funding.budget"),
        withoutCosts(Field.OTHER, "120.00", "B01 E funding.budget"),
        head(Field.BUDGET, "100万元", "B02 E funding.budget"),
        head(Field.OTHER, "约20", "B02 E funding.other"),
        of(
            sheet -> sheet.with(Field.FISCAL, "120.00").with(Field.OTHER, "-20.00"),
            "B02 E funding.other"),
        of(
            sheet -> sheet.with(Field.FISCAL, "79.999").with(Field.OTHER, "20.001"),
            "B02 W funding.fiscal",
            "B02 W funding.other"),
        head(Field.BUDGET, "100", "B02 H funding.budget"),
        head(Field.BUDGET, "100.000", "B02 H funding.budget"),
        of(
            sheet ->
                changed(
                    sheet.with(Field.BUDGET, "1,020").with(Field.FISCAL, "1000.00"),
                    4,
                    Field.VALUE,
                    "980万元"),
            "B02 H funding.budget"),
        head(Field.BUDGET, "", "B03 E funding.budget"),
        of(
            sheet ->
                Example.without(Example.without(sheet, 4), 5)
                    .with(Field.BUDGET, "0.00")
                    .with(Field.FISCAL, "0.00")
                    .with(Field.OTHER, ""),
            "B03 W funding.budget"),
        row(4, Field.VALUE, "≤60.01万元", "B04 E funding.budget"),
        row(5, Field.VALUE, "500000元", "B04 E funding.budget"),
        row(4, Field.VALUE, "≤0.005亿元", "B05 W funding.budget"),
        of(sheet -> Example.without(sheet, 5), "B05 W funding.budget"),
        of(MoneyRulesTest::withCostLevel, "B05 W funding.budget"),
        row(4, Field.VALUE, "≤160万元", "B04 E funding.budget", "B08 E 4 indicator.value"),
        of(
            sheet -> changed(changed(sheet, 4, Field.VALUE, "160万元"), 5, Field.VALUE, "≤3元/亩"),
            "B08 E 4 indicator.value"));
  }

  /** The other cost row is 60万元 of a budget of 100万元. */
  private static Example costNamed(String name, String value) {
    return of(
        sheet -> changed(changed(sheet, 5, Field.INDICATOR_NAME, name), 5, Field.VALUE, value));
  }

  /** With no costs to compare, every of the three amounts may be the wrong one. */
  private static Example withoutCosts(Field field, String text, String... findings) {
    return of(sheet -> Example.without(Example.without(sheet, 4), 5).with(field, text), findings);
  }

  /** 成本指标 as a first level; its social cost is no money spent. */
  private static Sheet withCostLevel(Sheet sheet) {
    Sheet economic = changed(sheet, 4, Field.LEVEL1, "成本指标");
    Sheet social = changed(economic, 5, Field.LEVEL1, "成本指标");
    return changed(changed(social, 4, Field.LEVEL2, "经济成本指标"), 5, Field.LEVEL2, "社会成本指标");
  }

  static Stream<Example> passing() {
    return Stream.of(
        costNamed("设备单价", "≤5000元"),
        costNamed("每平方米造价", "2000元"),
        costNamed("人均培训费用", "≤450元"),
        costNamed("补助标准", "1000元"),
        costNamed("维护费（元/台）", "500元"),
        costNamed("节约资金", "20万元"),
        costNamed("较上年压减成本", "10万元"),
        costNamed("合同总价", "300万元"),
        costNamed("三年总成本", "300万元"),
        costNamed("项目成本", "≤100万元"),
        of(sheet -> sheet.with(Field.FISCAL, "100.00").with(Field.OTHER, "")),
        of(sheet -> sheet.with(Field.FISCAL, "").with(Field.OTHER, "100.00")),
        row(5, Field.VALUE, "400000元"),
        row(5, Field.VALUE, "≤300元/亩"),
        row(5, Field.VALUE, "≤1.2万元/月"),
        row(5, Field.VALUE, "≤5%"),
        row(5, Field.VALUE, "不高于2024年合同价"),
        row(5, Field.VALUE, "≥90万元"),
        row(5, Field.VALUE, "30-90万元"),
        row(5, Field.VALUE, "约90万元"),
        row(5, Field.DESCRIPTION, "其中：船只租赁费"),
        of(
            sheet ->
                changed(
                    changed(sheet, 5, Field.VALUE, "≤500万元"), 5, Field.INDICATOR_NAME, "工程总投资")),
        of(
            sheet ->
                changed(
                    changed(sheet, 5, Field.VALUE, "≤100万元"), 5, Field.INDICATOR_NAME, "项目总成本")),
        of(sheet -> Example.without(Example.without(sheet, 4), 5)));
  }

  @ParameterizedTest
  @MethodSource({"failing", "passing"})
  void findsAllThatIsWrongAndNothingElse(Example example) {
    assertThat(Example.inShort(example.found(), example.booklet()))
        .containsExactlyElementsOf(example.findings());
  }

  @Test
  void offersEachOfTheThreeAmounts() {
    Example example = head(Field.FISCAL, "70.5", "");
    assertThat(example.found().get(0).fixes())
        .extracting(fix -> fix.label().text())
        .containsExactly("把预算数改为 90.50", "把财政资金改为 80.00", "把其他资金改为 29.50");
  }

  @Test
  void saysTheFiguresOfTheSum() {
    assertThat(row(4, Field.VALUE, "≤60.015万元").found().get(0).message().text())
        .contains("合计 100.015 万元", "预算数 100.00 万元", "多 0.015 万元");
    assertThat(row(4, Field.VALUE, "≤50万元").found().get(0).message().text())
        .contains("合计 90.00 万元", "预算数 100.00 万元", "少 10.00 万元");
  }

  @ParameterizedTest
  @CsvSource({"100, 100.00", "'1,058', 1058.00", "'1,058.5', 1058.50", "７.000, 7.00"})
  void rewritesAnAmountWithoutChangingIt(String written, String usual) {
    Example example = head(Field.BUDGET, written);
    Fix fix =
        example.found().stream()
            .filter(finding -> finding.rule().equals("B02"))
            .findFirst()
            .orElseThrow()
            .fixes()
            .get(0);
    Sheet fixed = fix.change().apply(example.booklet()).sheets().get(0);
    assertThat(fixed.funding().budget().text()).isEqualTo(usual);
  }

  @Test
  void addsUpInTheCurrencyOfTheForm() {
    CostSum sum = CostSum.of(Example.FORM, row(5, Field.VALUE, "≤399,999元").sheet());
    assertThat(sum.currency()).isEqualTo("万元");
    assertThat(sum.sum()).isEqualByComparingTo("99.9999");
    assertThat(sum.difference())
        .hasValueSatisfying(difference -> assertThat(difference).isEqualByComparingTo("0.0001"));
  }

  @Test
  void addsUpWhatItCanButDoesNotCompareIt() {
    CostSum sum = CostSum.of(Example.FORM, row(5, Field.VALUE, "≤300元/亩").sheet());
    assertThat(sum.sum()).isEqualByComparingTo("60");
    assertThat(sum.rows()).isEqualTo(2);
    assertThat(sum.counted()).isEqualTo(1);
    assertThat(sum.difference()).isEmpty();
  }
}
