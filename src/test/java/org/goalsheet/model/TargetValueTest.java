package org.goalsheet.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.goalsheet.model.ValuePart.Kind;
import org.goalsheet.model.ValuePart.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetValueTest {
  @ParameterizedTest
  @CsvSource({
    "27个, , 27, 个",
    "≥12次, AT_LEAST, 12, 次",
    "≤738.1万元, AT_MOST, 738.1, 万元",
    "2522.98平方米, , 2522.98, 平方米",
    "≤24小时, AT_MOST, 24, 小时",
    "100%, , 100, %",
    "＞＝９５．５％, AT_LEAST, 95.5, %",
    "> = 95%, AT_LEAST, 95, %",
    "≧5人次, AT_LEAST, 5, 人次",
    "≦5 天, AT_MOST, 5, 天",
    "＜30万元, LESS, 30, 万元",
    "＝100%, EQUAL, 100, %",
    "═100%, EQUAL, 100, %",
    "不少于5个, AT_LEAST, 5, 个",
    "不超过3个工作日, AT_MOST, 3, 个工作日",
    "大于等于8批次, AT_LEAST, 8, 批次",
    "超过8台套, MORE, 8, 台套",
    "5个以上, AT_LEAST, 5, 个",
    "5桶以上, AT_LEAST, 5, 桶",
    "30万元以内, AT_MOST, 30, 万元",
    "'1,058.00万元', , 1058.00, 万元",
    "5万人次, , 5, 万人次",
    "≤300元/亩, AT_MOST, 300, 元/亩",
    "500元/人·月以内, AT_MOST, 500, 元/人·月",
    "3万元/月, , 3, 万元/月",
    "≥5个百分点, AT_LEAST, 5, 个百分点",
    "27, , 27, ''",
    "≥-5%, AT_LEAST, -5, %",
  })
  void readsANumberToReach(String text, Sign sign, BigDecimal number, String unit) {
    assertThat(new TargetValue(text).measure())
        .contains(new Measure(sign, new Quantity(number, number, new Unit(unit))));
  }

  @ParameterizedTest
  @CsvSource({"80%—90%, 80, 90, %", "80-90%, 80, 90, %", "3至5个, 3, 5, 个", "10～20万元, 10, 20, 万元"})
  void readsARange(String text, BigDecimal from, BigDecimal to, String unit) {
    assertThat(new TargetValue(text).measure())
        .contains(new Measure(null, new Quantity(from, to, new Unit(unit))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "约30万元",
        "24小时内完成",
        "30万元左右",
        "每月2次",
        "≥",
        "≥≥5个",
        "≥5个以上",
        "5个≥",
        "2025年3月",
        "优良",
        "支付78.4万元，10月31日前支付78.58万元",
      })
  void isNoSingleNumberToReach(String text) {
    assertThat(new TargetValue(text).measure()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1元, 1",
    "738.1万元, 7381000",
    "0.00000001亿元, 1",
    "3千元, 3000",
    "2百万元, 2000000",
    "1.5万亿元, 1500000000000"
  })
  void knowsMoneyExactly(String text, BigDecimal yuan) {
    assertThat(new TargetValue(text).quantities().get(0).yuan())
        .hasValueSatisfying(amount -> assertThat(amount).isEqualByComparingTo(yuan));
  }

  @ParameterizedTest
  @ValueSource(strings = {"300元/亩", "3万元/月", "30%", "30个", "30", "30万", "30美元", "10-20万元"})
  void isNoAmountOfMoney(String text) {
    assertThat(new TargetValue(text).quantities().get(0).yuan()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "每季度末支付当季线路租金, FREQUENCY",
    "每月, FREQUENCY",
    "每年, FREQUENCY",
    "按季度拨付, FREQUENCY",
    "优, GRADE",
    "良及以上, GRADE",
    "验收合格, GRADE",
    "水质达标, GRADE",
    "A级, GRADE",
    "三星级以上, GRADE",
    "全覆盖, GRADE",
    "无安全责任事故, GRADE",
    "开展两次, NUMBER_WORDS",
    "二级, NUMBER_WORDS",
    "百分之百, NUMBER_WORDS",
  })
  void findsWhatIsExactInWords(String text, Kind kind) {
    assertThat(new TargetValue(text).parts())
        .singleElement()
        .isInstanceOfSatisfying(Said.class, said -> assertThat(said.kind()).isEqualTo(kind));
  }

  @ParameterizedTest
  @CsvSource({
    "2025年3月31日前, 2025年3月31日",
    "2025-06-30, 2025年6月30日",
    "6月底前, 6月底",
    "第一季度, 第一季度",
    "年底前完成, 年底",
  })
  void findsDates(String text, String usual) {
    assertThat(new TargetValue(text).dates()).extracting(When::text).containsExactly(usual);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "确保线路全年稳定运行保障通讯正常",
        "ups电池质量满足机房用电需求",
        "通过提高预算一体化运维水平，进一步优化统一部署",
        "改良优势品种",
        "不低于上年水平",
        "县级以上",
        "逐步提高"
      })
  void findsNothingExactInMereWords(String text) {
    assertThat(new TargetValue(text).parts()).isEmpty();
  }

  @Test
  void tellsThePaymentsOfASentenceFromItsDates() {
    TargetValue value = new TargetValue("2025年3月31日前支付78.4万元 ，10月31日前支付78.58万元");
    assertThat(value.quantities())
        .extracting(quantity -> quantity.from().toPlainString() + quantity.unit().text())
        .containsExactly("78.4万元", "78.58万元");
    assertThat(value.sign()).isEmpty();
  }

  @Property
  void partsStandOneAfterTheOtherInAnyText(@ForAll("texts") String text) {
    List<ValuePart> parts = new TargetValue(text).parts();
    int end = 0;
    for (ValuePart part : parts) {
      assertThat(part.start()).isGreaterThanOrEqualTo(end);
      assertThat(part.end()).isGreaterThan(part.start()).isLessThanOrEqualTo(text.length());
      end = part.end();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("0159,.%％－-—~至≥≤>=＝═不少于超过以上内下 　个万亿元/亩年月日每季度末优良合格X*\n")
        .ofMaxLength(30);
  }
}
