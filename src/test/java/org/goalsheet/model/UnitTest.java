package org.goalsheet.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.goalsheet.model.Unit.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {
  private static final List<String> PIECES =
      List.of(
          ("≥ ≤ 不少于 5 30 1.5 ２ 三 半 百分之 — 至 - 万 亿 千 百 十 元 万元 % ％ ‰ 百分点 个 人次 次 天 个月 季度 月 年 成 平方米"
                  + " km m 2 ² mg/L /株 / 每 · 桶 床位 以上 以内 左右 ， 、 。 和 及 级 台套 化 x 每年 内")
              .split(" "));

  @ParameterizedTest
  @CsvSource({
    "'', NONE, '', 1",
    "元, MONEY, 元, 1",
    "千元, MONEY, 元, 1000",
    "万元, MONEY, 元, 10000",
    "亿元, MONEY, 元, 100000000",
    "万亿元, MONEY, 元, 1000000000000",
    "万美元, MONEY, 美元, 10000",
    "元/亩, PRICE, 元/亩, 1",
    "万元/月, PRICE, 元/月, 10000",
    "元/人·天, PRICE, 元/人·天, 1",
    "元每平方米, PRICE, 元每平方米, 1",
    "元/床位, PRICE, 元/床位, 1",
    "%, RATE, %, 1",
    "‰, RATE, ‰, 1",
    "个百分点, RATE, 个百分点, 1",
    "百分比, RATE, 百分比, 1",
    "次/年, RATE_PER, 次/年, 1",
    "起/万人, RATE_PER, 起/万人, 1",
    "桶/月, RATE_PER, 桶/月, 1",
    "个工作日, TIME, 个工作日, 1",
    "小时, TIME, 小时, 1",
    "千克, SIZE, 千克, 1",
    "万千瓦时, SIZE, 千瓦时, 10000",
    "mg/L, SIZE, mg/L, 1",
    "万人次, COUNT, 人次, 10000",
    "千户, COUNT, 户, 1000",
    "块, COUNT, 块, 1",
    "万, NONE, '', 10000",
    "桶, OTHER, 桶, 1",
    "万桶, OTHER, 桶, 10000",
    "/株, OTHER, /株, 1",
    "万元%, OTHER, 元%, 10000",
    "个，元, OTHER, '个，元', 1",
  })
  void knowsWhatItMeasures(String text, Kind kind, String noun, BigDecimal multiplier) {
    Unit unit = new Unit(text);
    assertThat(unit.kind()).isEqualTo(kind);
    assertThat(unit.noun()).isEqualTo(noun);
    assertThat(unit.multiplier()).isEqualByComparingTo(multiplier);
  }

  @Test
  void isTheSameWithinATextAsByItself() {
    Random random = new Random(1);
    for (int i = 0; i < 50_000; i++) {
      String text = text(random);
      for (Quantity quantity : new TargetValue(text).quantities()) {
        Unit within = quantity.unit();
        Unit alone = new Unit(within.text());
        assertThat(List.of(within.kind(), within.noun()))
            .as(text)
            .isEqualTo(List.of(alone.kind(), alone.noun()));
      }
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(8); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
