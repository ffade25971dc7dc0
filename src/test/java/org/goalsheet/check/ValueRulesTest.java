package org.goalsheet.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goalsheet.check.Example.changed;
import static org.goalsheet.check.Example.of;
import static org.goalsheet.check.Example.row;

import java.util.stream.Stream;
import org.goalsheet.model.Field;
import org.goalsheet.model.Sheet;
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
        row(1, Field.VALUE, "不少于≥27条", "D10 E 1 indicator.value"));
  }

  static Stream<Example> passing() {
    return Stream.of(
        row(1, Field.VALUE, "每月2次"),
        row(1, Field.VALUE, "每季度末前巡查"),
        row(2, Field.VALUE, "优"),
        row(2, Field.VALUE, "验收合格"),
        row(2, Field.VALUE, "达到二级标准"),
        row(2, Field.VALUE, "无安全责任事故"),
        row(3, Field.VALUE, "及时清理"),
        row(3, Field.VALUE, "2025年6月30日前"),
        row(3, Field.VALUE, "12.31"),
        row(3, Field.VALUE, "2025"),
        row(2, Field.VALUE, "98"),
        of(
            sheet ->
                changed(changed(sheet, 1, Field.INDICATOR_NAME, "保洁河道（条）"), 1, Field.VALUE, "27")),
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
        withoutUnit("保洁合格率%"),
        withoutUnit("居民知晓度指标"),
        withoutUnit("保洁河道[条]"),
        withoutUnit("保洁人数/人"),
        withoutUnit("空气质量指数AQI"));
  }

  /** The name says what is counted. */
  private static Example withoutUnit(String name) {
    return of(
        sheet -> changed(changed(sheet, 1, Field.INDICATOR_NAME, name), 1, Field.VALUE, "27"));
  }

  @ParameterizedTest
  @MethodSource({"failing", "passing"})
  void findsAllThatIsWrongAndNothingElse(Example example) {
    assertThat(Example.inShort(example.found(), example.booklet()))
        .containsExactlyElementsOf(example.findings());
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
    Example example = row(2, Field.VALUE, written);
    Fix fix = example.found().get(0).fixes().get(0);
    Sheet fixed = fix.change().apply(example.booklet()).sheets().get(0);
    assertThat(fixed.indicators().get(1).value().text()).isEqualTo(usual);
  }
}
