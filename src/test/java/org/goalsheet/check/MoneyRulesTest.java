package org.goalsheet.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goalsheet.check.Example.changed;
import static org.goalsheet.check.Example.head;
import static org.goalsheet.check.Example.of;
import static org.goalsheet.check.Example.row;

import java.util.List;
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
        head(Field.BUDGET, "+100.00", "B02 H funding.budget"),
        head(Field.BUDGET, "000100.00", "B02 H funding.budget"),
        head(Field.BUDGET, "100．00", "B02 H funding.budget"),
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
                sheet.with(Field.BUDGET, "0.00").with(Field.FISCAL, "0.00").with(Field.OTHER, ""),
            "B03 W funding.budget",
            "B04 E funding.budget"),
        of(
            sheet ->
                Example.without(Example.without(sheet, 4), 5)
                    .with(Field.BUDGET, "0.00")
                    .with(Field.FISCAL, "0.00")
                    .with(Field.OTHER, ""),
            "B03 W funding.budget"),
        row(4, Field.VALUE, "≤60.01万元", "B04 E funding.budget"),
        row(5, Field.VALUE, "500000元", "B04 E funding.budget", "B11 W 5 indicator.value"),
        row(4, Field.VALUE, "≤0.005亿元", "B05 W funding.budget"),
        of(sheet -> Example.without(sheet, 5), "B05 W funding.budget"),
        of(MoneyRulesTest::withCostLevel, "B05 W funding.budget"),
        of(
            sheet -> changed(Example.without(sheet, 5), 4, Field.VALUE, "≤120万元"),
            "B04 E funding.budget"),
        costs("项目总成本", "≤90万元", "劳务费", "90万元", "B05 W funding.budget"),
        costs(
            "项目总成本",
            "≤101万元",
            "劳务费",
            "101万元",
            "B04 E funding.budget",
            "B08 E 4 indicator.value",
            "B08 E 5 indicator.value"),
        costs(
            "劳务费",
            "≤110万元",
            "其中：夜班劳务费",
            "110万元",
            "B04 E funding.budget",
            "B08 E 4 indicator.value",
            "B08 E 5 indicator.value"),
        row(4, Field.VALUE, "≤160万元", "B04 E funding.budget", "B08 E 4 indicator.value"),
        onlyCost("≤300元/亩", "B07 H funding.budget"),
        onlyCost("0.05万元/亩", "B07 H funding.budget"),
        payments("按时支付劳务费", "2025年6月30日前支付30万元，2025年12月31日前支付20万元", "B09 W 3 indicator.value"),
        head(Field.USE, "支付劳务费，预算资金 120 万元。", "B10 W funding.use"),
        head(Field.GOAL, "项目总投资1,200,000元。", "B10 W goal"),
        head(Field.USE, "安排资金90万元", "B10 W funding.use"),
        head(Field.USE, "安排资金60万元支付劳务费，资金30万元租船。", "B10 W funding.use"),
        row(5, Field.VALUE, "400000元", "B11 W 5 indicator.value"),
        row(5, Field.VALUE, "≤100元", "B11 W 5 indicator.value"),
        row(5, Field.VALUE, "≤60元", "B11 W 5 indicator.value"),
        row(5, Field.VALUE, "≤30个", "B12 W 5 indicator.value"),
        row(5, Field.VALUE, "≤40万", "B12 W 5 indicator.value"),
        row(1, Field.VALUE, "≥20万元", "B13 W 1 indicator.value"),
        of(
            sheet -> changed(Example.without(sheet, 5), 4, Field.VALUE, "<100万元"),
            "B14 W 4 indicator.value"),
        of(
            sheet -> changed(changed(sheet, 4, Field.VALUE, "160万元"), 5, Field.VALUE, "≤3元/亩"),
            "B08 E 4 indicator.value"));
  }

  /** The other cost row is 60万元 of a budget of 100万元. */
  private static Example costNamed(String name, String value) {
    return of(
        sheet -> changed(changed(sheet, 5, Field.INDICATOR_NAME, name), 5, Field.VALUE, value));
  }

  private static Example costs(
      String name, String value, String next, String nextValue, String... findings) {
    return of(
        sheet -> {
          Sheet first =
              changed(changed(sheet, 4, Field.INDICATOR_NAME, name), 4, Field.VALUE, value);
          return changed(changed(first, 5, Field.INDICATOR_NAME, next), 5, Field.VALUE, nextValue);
        },
        findings);
  }

  /** The third row; 劳务费 costs 60万元. */
  private static Example payments(String name, String value, String... findings) {
    return of(
        sheet -> changed(changed(sheet, 3, Field.INDICATOR_NAME, name), 3, Field.VALUE, value),
        findings);
  }

  /** One price, beside 2700 亩 to count; the budget is 100万元. */
  private static Example onlyCost(String value, String... findings) {
    return of(
        sheet ->
            changed(
                changed(Example.without(sheet, 5), 4, Field.VALUE, value),
                1,
                Field.VALUE,
                "≥2700亩"),
        findings);
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
        costs("项目总成本", "≤100万元", "劳务费", "100万元"),
        costs("劳务费", "≤100万元", "其中：夜班劳务费", "100万元"),
        costs("劳务费", "≤100万元", "其中：夜班劳务费", "60万元"),
        costs("劳务费合计", "≤100万元", "劳务费", "60万元"),
        onlyCost("370.37元/亩"),
        onlyCost("≤300元/户"),
        onlyCost("≤300元/亩·次"),
        of(sheet -> changed(onlyCost("≤300元/亩").sheet(), 4, Field.DESCRIPTION, "每月每亩保洁费")),
        of(sheet -> changed(onlyCost("≤300元/亩").sheet(), 1, Field.DESCRIPTION, "每季度保洁面积")),
        payments("按时支付劳务费", "2025年6月30日前支付30万元，2025年12月31日前支付30万元"),
        payments("按时支付劳务费", "2025年6月30日前支付30万元，2025年12月31日前支付10万元和余款"),
        payments("按时支付费用", "2025年6月30日前支付30万元，2025年12月31日前支付20万元"),
        payments("按时支付房屋租金", "2025年6月30日前支付30万元，2025年12月31日前支付20万元"),
        costNamed("租船时间", "≤30天"),
        costNamed("租船费用占比", "≤40%"),
        head(Field.USE, "预算资金100万元，其中财政资金80万元"),
        head(Field.USE, "财政资金80万元，其他资金20万元"),
        head(Field.USE, "安排资金60万元支付劳务费，安排资金40万元租船"),
        head(Field.USE, "项目资金30万元用于培训，劳务费70万元"),
        head(Field.USE, "2023—2025年总投资300万元，本年安排100万元"),
        head(Field.USE, "项目总投资300万元，本年预算100万元"),
        head(Field.GOAL, "累计安排资金300万元"),
        head(Field.GOAL, "2024年安排资金90万元，河道已全部疏通"),
        head(Field.GOAL, "项目分三年实施。\n总投资300万元。"),
        head(Field.USE, "在部门预算总额3000万元中安排100万元"),
        head(Field.GOAL, "争取上级资金50万元"),
        head(Field.GOAL, "补助资金500元/户"),
        head(Field.GOAL, "节约资金5万元"),
        row(1, Field.INDICATOR_NAME, "发放补助金额"),
        of(
            sheet ->
                changed(changed(sheet, 1, Field.INDICATOR_NAME, "发放补助金额"), 1, Field.VALUE, "20万元")),
        row(5, Field.VALUE, "<40万元"),
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
    assertThat(offered(withoutCosts(Field.FISCAL, "70.5")))
        .containsExactly("把预算数改为 90.50", "把财政资金改为 80.00", "把其他资金改为 29.50");
  }

  @Test
  void offersNoAmountThatAnotherRuleObjectsTo() {
    assertThat(offered(head(Field.FISCAL, "70.50")))
        .containsExactly("把财政资金改为 80.00", "把其他资金改为 29.50");
    assertThat(offered(withoutCosts(Field.OTHER, "120.00"))).doesNotContain("把财政资金改为 -20.00");
    assertThat(offered(withoutCosts(Field.FISCAL, "80.001"))).containsExactly("把财政资金改为 80.00");
  }

  private static List<String> offered(Example example) {
    return example.found().get(0).fixes().stream().map(fix -> fix.label().text()).toList();
  }

  @Test
  void saysTheFiguresOfTheSum() {
    assertThat(row(4, Field.VALUE, "≤60.015万元").found().get(0).message().text())
        .contains("合计 100.015 万元", "预算数 100.00 万元", "多 0.015 万元");
    assertThat(row(4, Field.VALUE, "≤50万元").found().get(0).message().text())
        .contains("合计 90.00 万元", "预算数 100.00 万元", "少 10.00 万元");
  }

  @ParameterizedTest
  @CsvSource({
    "100, 100.00",
    "'1,058', 1058.00",
    "'1,058.5', 1058.50",
    "７.000, 7.00",
    "+7.00, 7.00",
    "007.00, 7.00",
    "７．５, 7.50",
    "'1,058.555', 1058.555"
  })
  void rewritesAnAmountWithoutChangingIt(String written, String usual) {
    Example example = head(Field.BUDGET, written);
    Fix fix =
        example.found().stream()
            .filter(finding -> finding.rule().equals("B02") && !finding.fixes().isEmpty())
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
