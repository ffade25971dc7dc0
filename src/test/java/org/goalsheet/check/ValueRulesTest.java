package org.goalsheet.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goalsheet.check.Example.changed;
import static org.goalsheet.check.Example.of;
import static org.goalsheet.check.Example.row;

import java.util.stream.Stream;
import org.goalsheet.model.Field;
import org.goalsheet.model.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ValueRulesTest {
  static Stream<Example> failing() {
    return Stream.of(
        row(1, Field.VALUE, "按计划完成", "D01 W 1 indicator.value"),
        row(2, Field.VALUE, "确保全年稳定运行", "D01 W 2 indicator.value"),
        row(5, Field.VALUE, "控制在预算以内", "D01 W 5 indicator.value"),
        row(6, Field.VALUE, "有效改善水质", "D02 H 6 indicator.value"),
        row(1, Field.VALUE, "27", "D03 E 1 indicator.value"),
        row(1, Field.VALUE, "2027", "D03 E 1 indicator.value"),
        row(1, Field.VALUE, "≥20-27", "D03 E 1 indicator.value"),
        row(3, Field.VALUE, "≤24", "D03 E 3 indicator.value"),
        row(5, Field.VALUE, "40", "D03 E 5 indicator.value"),
        row(1, Field.VALUE, "100,000", "D03 E 1 indicator.value"),
        row(2, Field.VALUE, "98", "D04 W 2 indicator.value"),
        row(2, Field.VALUE, "≥98次", "D04 W 2 indicator.value"),
        named(6, "住户占比", "30户", "D04 W 6 indicator.value"),
        named(6, "政策知晓度", "≥90", "D04 W 6 indicator.value"),
        named(2, "保洁质量", "≥98百分比", "D05 W 2 indicator.value"),
        named(2, "保洁质量", "98%%", "D05 W 2 indicator.value"),
        row(1, Field.VALUE, "27条条", "D05 W 1 indicator.value"),
        row(1, Field.VALUE, "27条%", "D05 W 1 indicator.value"),
        row(5, Field.VALUE, "28.8万元%", "D05 W 5 indicator.value"),
        row(5, Field.VALUE, "28.40/株", "D05 W 5 indicator.value"),
        row(2, Field.VALUE, "120%", "D06 E 2 indicator.value"),
        row(2, Field.VALUE, ">100%", "D06 E 2 indicator.value"),
        row(2, Field.VALUE, "≥100%", "D06 H 2 indicator.value"),
        row(7, Field.VALUE, "≥110%", "D06 E 7 indicator.value"),
        row(7, Field.VALUE, "≥100%", "D06 H 7 indicator.value"),
        row(7, Field.VALUE, "≥95", "D07 W 7 indicator.value"),
        row(7, Field.VALUE, "≥79%", "D07 W 7 indicator.value"),
        row(7, Field.VALUE, "100%", "D07 H 7 indicator.value"),
        row(7, Field.VALUE, "≤90%", "D08 W 7 indicator.value"),
        row(2, Field.VALUE, "<98%", "D08 W 2 indicator.value"),
        named(3, "报修响应时间", "≥1小时", "D08 W 3 indicator.value"),
        named(2, "设备故障率", "≥5%", "D08 W 2 indicator.value"),
        named(6, "居民投诉次数", "＞5次", "D08 W 6 indicator.value", "D09 H 6 indicator.value"),
        row(2, Field.VALUE, ">=98%", "D09 H 2 indicator.value"),
        row(2, Field.VALUE, "≧98%", "D09 H 2 indicator.value"),
        row(2, Field.VALUE, "＝98%", "D09 H 2 indicator.value"),
        row(2, Field.VALUE, "不低于98%", "D09 H 2 indicator.value"),
        row(1, Field.VALUE, "27条以上", "D09 H 1 indicator.value"),
        row(5, Field.VALUE, "40万元以内", "D09 H 5 indicator.value"),
        row(1, Field.VALUE, "干流≧20条，支流>=7条", "D09 H 1 indicator.value"),
        row(1, Field.VALUE, "≥", "D10 E 1 indicator.value"),
        row(1, Field.VALUE, "≥条", "D10 E 1 indicator.value"),
        row(1, Field.VALUE, "27条≥", "D10 E 1 indicator.value"),
        row(1, Field.VALUE, "≥≥27条", "D10 E 1 indicator.value"),
        row(1, Field.VALUE, "≥27条以上", "D10 E 1 indicator.value"),
        row(1, Field.VALUE, "≥不少于27条", "D10 E 1 indicator.value"),
        row(1, Field.VALUE, "不少于≥27条", "D10 E 1 indicator.value"),
        named(2, "保洁合格率98%", "≥98%", "D11 W 2 indicator.name"),
        named(2, "保洁合格率（≥98%）", "≥98%", "D11 W 2 indicator.name"),
        named(1, "保洁河道27条", "27条", "D11 W 1 indicator.name"),
        named(1, "保洁河道（条）", "27条", "D12 H 1 indicator.name"),
        named(1, "保洁河道/条", "≥27条", "D12 H 1 indicator.name"),
        named(2, "保洁合格率（单位：%）", "≥98%", "D12 H 2 indicator.name"),
        row(3, Field.VALUE, "2025年2月30日前", "D13 E 3 indicator.value"),
        row(3, Field.VALUE, "11月31日前", "D13 E 3 indicator.value"),
        row(3, Field.VALUE, "2024年12月31日前", "D13 W 3 indicator.value"),
        row(3, Field.VALUE, "2026年3月底前", "D13 W 3 indicator.value"),
        row(3, Field.VALUE, "12月31日前", "D13 H 3 indicator.value"),
        row(3, Field.VALUE, "11月底前", "D13 H 3 indicator.value"),
        row(3, Field.VALUE, "及时清理", "D14 H 3 indicator.value"),
        row(3, Field.VALUE, "按时", "D14 H 3 indicator.value"));
  }

  static Stream<Example> passing() {
    return Stream.of(
        row(1, Field.VALUE, "每月2次"),
        row(1, Field.VALUE, "每季度末前巡查"),
        row(2, Field.VALUE, "优"),
        row(2, Field.VALUE, "验收合格"),
        row(2, Field.VALUE, "达到二级标准"),
        row(2, Field.VALUE, "无安全责任事故"),
        row(3, Field.VALUE, "接到报告后当日及时清理"),
        row(3, Field.VALUE, "发现当日及时清理"),
        row(3, Field.VALUE, "及时率100%"),
        row(3, Field.VALUE, "2025年6月30日前"),
        row(3, Field.VALUE, "12.31"),
        row(3, Field.VALUE, "2025"),
        row(1, Field.VALUE, "每年不少于27条，覆盖3个以上乡镇"),
        row(1, Field.VALUE, "≥80%且≤90%"),
        row(1, Field.VALUE, "80%≤x≤90%"),
        row(3, Field.VALUE, "≤30日内"),
        row(1, Field.VALUE, "≥上年水平"),
        row(2, Field.VALUE, ">98%"),
        row(2, Field.VALUE, "=98%"),
        row(2, Field.VALUE, "≥优良"),
        row(2, Field.VALUE, "Ⅲ类"),
        row(2, Field.VALUE, "II级"),
        row(2, Field.VALUE, "A类"),
        row(2, Field.VALUE, "百分百"),
        row(2, Field.VALUE, "九成以上"),
        row(2, Field.VALUE, "全市前三"),
        row(5, Field.VALUE, "≤四十万元"),
        row(5, Field.VALUE, "≤肆拾万元"),
        row(1, Field.VALUE, "≥年度计划数"),
        row(1, Field.VALUE, "≥目标值"),
        row(1, Field.VALUE, "≥历史最好水平"),
        row(3, Field.VALUE, "2025.12"),
        row(3, Field.VALUE, "202512"),
        row(3, Field.VALUE, "20251231"),
        named(2, "安全事故起数", "0"),
        named(2, "保洁评比平均分", "≥85"),
        named(2, "考核成绩", "85"),
        named(2, "空气质量指数AQI", "27"),
        named(2, "人均绿地比", "27"),
        named(1, "保洁河道（条）", "27"),
        named(1, "保洁河道[条]", "27"),
        named(1, "保洁人数/人", "27"),
        named(2, "保洁合格率%", "27"),
        named(2, "室内温度", "≥18"),
        named(2, "室内温度", "≥18摄氏度"),
        named(2, "河道宽度", "≥18米"),
        named(2, "工程进度", "18天"),
        named(2, "服务年度", "3年"),
        named(2, "巡查频率", "≥2次"),
        named(2, "设备功率", "27千瓦"),
        named(2, "供电频率", "50"),
        named(2, "建筑容积率", "1.5"),
        named(2, "故障率", "≤2次/年"),
        named(2, "一次合格率", "0.98"),
        named(2, "事故发生率", "0"),
        named(2, "师生比例", "1:20"),
        named(2, "资源覆盖率", "全覆盖"),
        named(2, "收入增长率", "≥120%"),
        named(2, "设备利用率", "≥100%"),
        named(2, "税收完成率", "≥105%"),
        row(2, Field.VALUE, "100%"),
        row(7, Field.VALUE, "≥90分"),
        row(7, Field.VALUE, "优良"),
        row(7, Field.VALUE, "≥80%"),
        row(7, Field.VALUE, "80%—90%"),
        named(7, "居民不满意率", "≤5%"),
        named(7, "满意度调查次数", "≥2次"),
        named(2, "居民投诉办结率", "≥98%"),
        named(1, "受理居民投诉数量", "≥98件"),
        named(6, "成本节约率", "≥5%"),
        named(6, "节约成本", "≥5万元"),
        named(6, "成本降低率", "≥5%"),
        named(3, "费用支付及时率", "≥98%"),
        named(2, "产品不合格率", "≤5%"),
        named(2, "故障修复率", "≥98%"),
        named(2, "平均无故障时间", "≥5000小时"),
        named(6, "每平方公里病虫害覆盖率", "≤5%"),
        row(5, Field.VALUE, "≤28.40元/株"),
        row(1, Field.VALUE, "2025年年底27条"),
        row(6, Field.VALUE, "3000户户均增收500元"),
        row(2, Field.VALUE, "≥95%且≤100%"),
        row(3, Field.VALUE, "申请=>审批3天"),
        row(3, Field.VALUE, "3天（A->B）"),
        named(1, "5G基站", "27条"),
        named(1, "2025年保洁河道", "27条"),
        named(5, "支付合同款30%", "≤40万元"),
        named(1, "80岁以上老人", "27人"),
        named(1, "保洁河道（一期）", "27条"),
        row(3, Field.VALUE, "每月10日前"),
        row(3, Field.VALUE, "每季度末"),
        row(3, Field.VALUE, "年底前"),
        row(3, Field.VALUE, "第四季度"),
        row(3, Field.VALUE, "11月15日至次年3月15日"),
        row(3, Field.VALUE, "2025年3月31日前支付一半，10月31日前付清"),
        row(3, Field.VALUE, "2025年10月至2026年3月"),
        row(3, Field.VALUE, "质保期至2027年12月31日"),
        described(3, "2025年内分两次", "10月31日前"),
        of(
            sheet ->
                changed(sheet, 3, Field.VALUE, "2026年6月底前")
                    .with(Field.GOAL, "2025年至2027年保持河道整洁。")));
  }

  private static Example named(int row, String name, String value, String... findings) {
    return of(
        sheet -> changed(changed(sheet, row, Field.INDICATOR_NAME, name), row, Field.VALUE, value),
        findings);
  }

  private static Example described(int row, String description, String value) {
    return of(
        sheet ->
            changed(changed(sheet, row, Field.DESCRIPTION, description), row, Field.VALUE, value));
  }

  @ParameterizedTest
  @MethodSource({"failing", "passing"})
  void findsAllThatIsWrongAndNothingElse(Example example) {
    assertThat(Example.inShort(example.found(), example.booklet()))
        .containsExactlyElementsOf(example.findings());
  }

  @ParameterizedTest
  @CsvSource({
    "保洁合格率, ≥98, ≥98%",
    "保洁合格率, 98以上, 98%以上",
    "居民满意度, ≥95, ≥95%",
    "保洁合格率, ≥100%, 100%",
    "保洁合格率, ≥98 百分比, ≥98%",
    "保洁合格率, 98%百分比, 98%",
    "保洁河道, ≥27条条, ≥27条"
  })
  void putsTheRightUnit(String name, String written, String right) {
    assertThat(fixed(named(2, name, written))).isEqualTo(right);
  }

  @ParameterizedTest
  @CsvSource({"合格率, 120", "满意度, 70"})
  void offersNoUnitThatMakesAnotherMistake(String name, String written) {
    assertThat(ofValue(named(2, name, written)).fixes()).isEmpty();
  }

  @Test
  void quotesAFigureAsItIsWritten() {
    assertThat(row(1, Field.VALUE, "≥100,000").found().get(0).message().text())
        .contains("“100,000”");
  }

  @ParameterizedTest
  @CsvSource({
    ">=98%, ≥98%",
    "< =5%, ≤5%",
    "═98%, =98%",
    "＞98%, >98%",
    "不少于5个, ≥5个",
    "不超过5个, ≤5个",
    "5个以上, ≥5个",
    "5 个及以上, ≥5 个",
    "3天以内, ≤3天",
    "'甲≧5个，乙不少于3个', '甲≥5个，乙不少于3个'"
  })
  void putsTheUsualSign(String written, String usual) {
    assertThat(fixed(named(2, "保洁质量", written))).isEqualTo(usual);
  }

  private static String fixed(Example example) {
    Fix fix = ofValue(example).fixes().get(0);
    Sheet fixed = fix.change().apply(example.booklet()).sheets().get(0);
    return fixed.indicators().get(1).value().text();
  }

  /** The first finding at a value: a name may be found too, as satisfaction in a wrong place. */
  private static Finding ofValue(Example example) {
    return example.found().stream()
        .filter(each -> each.place().field() == Field.VALUE)
        .findFirst()
        .orElseThrow();
  }
}
