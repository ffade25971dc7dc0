package org.goalsheet.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.goalsheet.model.ValuePart.Kind;
import org.goalsheet.model.ValuePart.Said;
import org.goalsheet.model.ValuePart.Signed;
import org.goalsheet.model.When.Span;
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
    "-5%, , -5, %",
    "24小时内, AT_MOST, 24, 小时",
    "3公里内, AT_MOST, 3, 公里",
    "不少于 12 次, AT_LEAST, 12, 次",
    "12次以上, AT_LEAST, 12, 次",
    "100%以上, AT_LEAST, 100, %",
    "100%（含）以上, AT_LEAST, 100, %",
    "大于等于95％, AT_LEAST, 95, %",
    "》=95%, AT_LEAST, 95, %",
    "=>95%, AT_LEAST, 95, %",
    "不得低于90分, AT_LEAST, 90, 分",
    "最高300元, AT_MOST, 300, 元",
    "不足5%, LESS, 5, %",
    "'≥1,058.00万元', AT_LEAST, 1058.00, 万元",
    "'１，０５８．００万元', , 1058.00, 万元",
    "￥30万, , 30, 万元",
    "≤0.5‰, AT_MOST, 0.5, ‰",
    "0起, , 0, 起",
    "90分, , 90, 分",
    "3年, , 3, 年",
    "25年, , 25, 年",
    "≤3月, AT_MOST, 3, 月",
    "3月以内, AT_MOST, 3, 月",
    "120平方米, , 120, 平方米",
    "500 m², , 500, m²",
    "≤35μg/m³, AT_MOST, 35, μg/m³",
    "16G, , 16, G",
    "0.5元/斤, , 0.5, 元/斤",
    "500元/㎡, , 500, 元/㎡",
    "2元每人每天, , 2, 元每人每天",
    "5起/10万人, , 5, 起/10万人",
    "28.40/株, , 28.40, /株",
    "28.8万元%, , 28.8, 万元%",
    "≥100百分比, AT_LEAST, 100, 百分比",
    "100%%, , 100, %%",
    "两次, , 2, 次",
    "十二个, , 12, 个",
    "一百零五人次, , 105, 人次",
    "不少于两次, AT_LEAST, 2, 次",
    "十分钟内, AT_MOST, 10, 分钟",
    "半小时内, AT_MOST, 0.5, 小时",
    "三百万元, , 300, 万元",
    "三万五千元, , 35000, 元",
    "一亿二千万元, , 12000, 万元",
    "≤肆拾万元, AT_MOST, 40, 万元",
    "三点五万元, , 3.5, 万元",
    "百分之九十五, , 95, %",
    "百分之百, , 100, %",
    "百分百, , 100, %",
    "千分之三, , 3, ‰",
    "九成以上, AT_LEAST, 9, 成",
  })
  void readsANumberToReach(String text, Sign sign, BigDecimal number, String unit) {
    assertThat(new TargetValue(text).measure())
        .contains(new Measure(sign, new Quantity(number, number, new Unit(unit))));
  }

  @ParameterizedTest
  @CsvSource({
    "80%—90%, 80, 90, %",
    "80-90%, 80, 90, %",
    "80%——90%, 80, 90, %",
    "3至5个, 3, 5, 个",
    "5～10个, 5, 10, 个",
    "10～20万元, 10, 20, 万元",
    "10万—20万元, 10, 20, 万元",
    "-5%—3%, -5, 3, %",
    "±5%, -5, 5, %",
    "两到三次, 2, 3, 次",
    "百分之八十至百分之九十, 80, 90, %",
    "13-15月, 13, 15, 月",
  })
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
        "≤30日内",
        "控制在30万元以内",
        "≥95%且≤100%",
        "3天-2周",
        "30多万元",
        "5G",
        "1:3",
        "12号",
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
    "'1,058.00万元', 10580000",
    "约30万元, 300000",
    "三百万元, 3000000",
    "叁佰万圆, 3000000",
    "2百万元, 2000000",
    "1.5万亿元, 1500000000000"
  })
  void knowsMoneyExactly(String text, BigDecimal yuan) {
    assertThat(new TargetValue(text).quantities().get(0).yuan())
        .hasValueSatisfying(amount -> assertThat(amount).isEqualByComparingTo(yuan));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"300元/亩", "3万元/月", "30%", "30个", "30", "30万", "30美元", "10-20万元", "28.8万元%"})
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
    "每月10日前, FREQUENCY",
    "每年6月30日前, FREQUENCY",
    "每两周一例会, FREQUENCY",
    "每周五, FREQUENCY",
    "次月10日前, FREQUENCY",
    "逐月, FREQUENCY",
    "二级, GRADE",
    "一级, GRADE",
    "三级甲等, GRADE",
    "三甲医院, GRADE",
    "A级以上, GRADE",
    "5A级景区, GRADE",
    "Ⅲ类, GRADE",
    "零投诉, GRADE",
    "无重大事故, GRADE",
    "全市前三, NUMBER_WORDS",
    "前10名, NUMBER_WORDS",
    "三分之二以上, NUMBER_WORDS",
    "300余户, NUMBER_WORDS",
    "1:3, COMPOUND",
    "1∶3, COMPOUND",
    "1：3, COMPOUND",
    "2/3以上, COMPOUND",
    "7×24小时, COMPOUND",
    "7x24小时, COMPOUND",
    "365天*24小时, COMPOUND",
    "1.2.3, NAME",
    "达到GB/T 19001-2016, NAME",
    "GB 3838-2002, NAME",
    "5G, NAME",
    "022-12345678, NAME",
    "4K, NAME",
    "PM2.5年均浓度, NAME",
    "第1批, NAME",
    "第二批, NAME",
    "津财预〔2025〕3号, NAME",
  })
  void findsWhatIsExactInWords(String text, Kind kind) {
    assertThat(new TargetValue(text).parts())
        .singleElement()
        .isInstanceOfSatisfying(Said.class, said -> assertThat(said.kind()).isEqualTo(kind));
  }

  @ParameterizedTest
  @CsvSource({
    "2025年12月31日前, 2025, 12, 31, WHOLE",
    "2025 年 12 月 31 日前, 2025, 12, 31, WHOLE",
    "２０２５年１２月３１日, 2025, 12, 31, WHOLE",
    "2025.12.31, 2025, 12, 31, WHOLE",
    "2025-12-31, 2025, 12, 31, WHOLE",
    "2025/12/31, 2025, 12, 31, WHOLE",
    "2025年12月31日24时前, 2025, 12, 31, WHOLE",
    "二〇二五年十二月三十一日, 2025, 12, 31, WHOLE",
    "12月31日前, , 12, 31, WHOLE",
    "12月31前, , 12, 31, WHOLE",
    "2025-12, 2025, 12, , WHOLE",
    "2025年12月, 2025, 12, , WHOLE",
    "2025年12月中旬, 2025, 12, , SECOND_TEN_DAYS",
    "12月底前, , 12, , END",
    "十二月底前, , 12, , END",
    "12月前, , 12, , WHOLE",
    "12月完成, , 12, , WHOLE",
    "2025年底, 2025, , , END",
    "2025年初, 2025, , , START",
    "2025年度, 2025, , , WHOLE",
    "2025年内, 2025, , , WHOLE",
    "年底前完成, , , , END",
    "年内, , , , WITHIN",
    "第四季度, , , , FOURTH_QUARTER",
    "四季度, , , , FOURTH_QUARTER",
    "Q3, , , , THIRD_QUARTER",
    "2025年第3季度, 2025, , , THIRD_QUARTER",
    "2025年Q3, 2025, , , THIRD_QUARTER",
    "第一季度末, , 3, , END",
    "2025/12, 2025, 12, , WHOLE",
    "上半年, , , , FIRST_HALF",
    "2025年下半年, 2025, , , SECOND_HALF",
    "2025年2月30日, 2025, 2, 30, WHOLE",
    "2025年13月, 2025, 13, , WHOLE",
  })
  void findsDates(String text, Integer year, Integer month, Integer day, Span span) {
    assertThat(new TargetValue(text).dates()).containsExactly(new When(year, month, day, span));
    assertThat(new TargetValue(text).quantities()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024—2026年, 2024年, 2026年",
    "2024年至2026年, 2024年, 2026年",
    "2025年1-3月, 2025年1月, 2025年3月",
    "2025年9月-12月, 2025年9月, 2025年12月",
    "2025年12月至2026年2月, 2025年12月, 2026年2月",
    "2025.1.1-2025.12.31, 2025年1月1日, 2025年12月31日",
    "3月1日至5日, 3月1日, 3月5日",
    "3—6月, 3月份, 6月份",
    "3月、9月, 3月份, 9月份",
  })
  void findsBothDatesOfARange(String text, String first, String second) {
    assertThat(new TargetValue(text).dates()).extracting(When::text).containsExactly(first, second);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025", "2025.12", "12.31", "20251231", "25年", "≤3月", "12个月", "年初步"})
  void takesNoMereNumberForADate(String text) {
    assertThat(new TargetValue(text).dates()).isEmpty();
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
        "逐步提高",
        "不低于上年",
        "长期",
        "及时",
        "统一",
        "第一",
        "第一时间响应",
        "第三方评估",
        "一次性",
        "十分满意",
        "一定程度",
        "一起",
        "一批示范项目",
        "数十家",
        "千家万户",
        "十四五期间",
        "百货零件",
        "多元化",
        "按年度计划完成",
        "申请=>审批",
        "A->B",
        "A-->B",
        "A→B",
        "<=>",
        "<通知>下发",
        "1.完善制度；2、加强管理",
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

  @ParameterizedTest
  @CsvSource({
    "24小时内完成维修, 24小时, AT_MOST",
    "控制在30万元以内, 30万元, AT_MOST",
    "约30万元, 30万元, ",
    "较上年增长5%, 5%, ",
    "同比下降3个百分点, 3个百分点, ",
    "每年2次, 2次, ",
    "覆盖3个以上乡镇, 3个, AT_LEAST",
    "不应低于5%, 5%, ",
    "UPS5台, 5台, ",
    "A4纸5包, 5包, ",
    "指标1：5个, 5个, ",
    "（1）培训5次, 5次, ",
    "第三方评估2次, 2次, ",
    "开展两次, 2次, ",
    "5桶，分两年, 5桶, ",
    "1小时30分, 1小时, ",
    "30%以上（含30%）, 30%, AT_LEAST",
  })
  void findsTheNumberAmongWords(String text, String first, Sign sign) {
    TargetValue value = new TargetValue(text);
    assertThat(value.quantities().get(0).text()).isEqualTo(first);
    assertThat(value.sign()).isEqualTo(Optional.ofNullable(sign));
  }

  @Test
  void givesEachNumberItsSign() {
    assertThat(new TargetValue("≥95%且≤100%").reading()).isEqualTo("≥95%；≤100%");
  }

  @ParameterizedTest
  @CsvSource({
    "'2025年3月支付78.4万元，11月支付78.58万元', 78.4万元 78.58万元",
    "'首付30万元，余款付70万元', 30万元 70万元",
    "支付78.4万元, ''",
    "'支付100万元，其中首期30万元', ''",
    "'≥30万元且≤50万元', ''",
    "'设备30万元，软件20万元', ''",
    "'每月付0.5万元/月，另付2次', ''",
  })
  void listsPayments(String text, String payments) {
    assertThat(new TargetValue(text).payments().stream().map(Quantity::text))
        .containsExactly(payments.isEmpty() ? new String[0] : payments.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "不低于 95 ％, ≥95%",
    "12次以上, ≥12次",
    "80-90%, 80%—90%",
    "'1,058.00万元', 1058.00万元",
    "2025.12.31前, 2025年12月31日",
    "每季度末支付当季线路租金, 每季度末",
    "≥优良, ≥优良",
    "每月2次, 每月；2次",
    "及时, ''",
    "'', ''",
  })
  void printsBackWhatItRead(String text, String reading) {
    assertThat(new TargetValue(text).reading()).isEqualTo(reading);
  }

  @Test
  void readsNoMoreThanFortyDigits() {
    assertThat(new TargetValue("1".repeat(40) + "个").measure()).isPresent();
    assertThat(new TargetValue("1".repeat(41) + "个").parts()).isEmpty();
    assertThat(new TargetValue("1.5" + "0".repeat(150_000) + "，5个").quantities())
        .extracting(Quantity::text)
        .containsExactly("5个");
  }

  @Property(tries = 5000)
  void readsTheSameFromWhatItPrinted(@ForAll("texts") String text) {
    TargetValue value = new TargetValue(text);
    TargetValue again = new TargetValue(value.reading());
    assertThat(again.quantities()).isEqualTo(value.quantities());
    assertThat(again.dates()).isEqualTo(value.dates());
    assertThat(signsOf(again)).isEqualTo(signsOf(value));
    assertThat(words(again)).isEqualTo(words(value));
    assertThat(again.reading()).isEqualTo(value.reading());
  }

  private static List<Sign> signsOf(TargetValue value) {
    return value.signs().stream().map(Signed::sign).toList();
  }

  private static List<String> words(TargetValue value) {
    return value.parts().stream()
        .filter(Said.class::isInstance)
        .map(part -> value.text().substring(part.start(), part.end()))
        .toList();
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
    Arbitrary<String> characters =
        Arbitraries.strings()
            .withChars(
                "0123459,.%％－-—~至≥≤<>=＝═±:：×不少于超过以上内下 　个万亿元/亩年月日号每按第前季度末底"
                    + "优良合格一二三十百零半级批成分之余AGQX*¥（）；\n")
            .ofMaxLength(30);
    Arbitrary<String> pieces =
        Arbitraries.of(
                "2025年", "12月", "31日", "3", "5", "-", "—", "至", "≥", "<", "以上", "内", "不少于", "个",
                "万元", "%", "/", "每", "月", "季度", "底", "第", "两", "三百", "百分之", "级", "G", "A", "，", "；",
                " ", "1.5", "1,058", "桶", "×", ":", "=>", "前", "半年", "无", "事故", "份", "成", "亩", "年",
                "·", "人")
            .list()
            .ofMaxSize(8)
            .map(list -> String.join("", list));
    return Arbitraries.oneOf(characters, pieces);
  }
}
