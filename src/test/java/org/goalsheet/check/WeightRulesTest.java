package org.goalsheet.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Field;
import org.goalsheet.model.Sheet;
import org.junit.jupiter.api.Test;

class WeightRulesTest {
  @Test
  void findsNothingWhereWeightsAddUp() {
    assertThat(found("10", "10分", "10.0", "10", "10%", "40", "10")).isEmpty();
  }

  @Test
  void asksForNoWeightsWhereTheFormHasNone() {
    assertThat(new Checker(Example.FORM, Example.YEAR).check(booklet("十", "")).findings())
        .isEmpty();
  }

  @Test
  void findsWeightsThatAreMissingNoNumberOrNotAboveZero() {
    assertThat(found("", "十", "0", "-5", "10", "40", "10"))
        .containsExactly(
            "F01 E 1 indicator.weight",
            "F01 E 2 indicator.weight",
            "F01 E 3 indicator.weight",
            "F01 E 4 indicator.weight");
  }

  @Test
  void findsATotalAndAGroupThatDoNotAddUp() {
    assertThat(found("10", "10", "10", "10", "9.5", "40", "10"))
        .containsExactly("F02 E 1 indicator.level1", "F03 E 1 indicator.weight");
    assertThat(found("10", "10", "10", "10", "10", "30", "20"))
        .containsExactly("F03 E 6 indicator.weight", "F03 E 7 indicator.weight");
  }

  @Test
  void saysHowFarATotalIsOff() {
    Booklet booklet = booklet("10", "10", "10", "10", "9.5", "40", "10");
    assertThat(new Checker(Weighted.FORM, Example.YEAR).check(booklet).findings())
        .extracting(each -> each.message().text())
        .containsExactly("各行分值合计 99.5，应是 100，相差 0.5。请调整分值。", "“产出指标”各行分值合计 49.5，应是 50。请调整这一组的分值。");
  }

  private static List<String> found(String... weights) {
    Booklet booklet = booklet(weights);
    return Example.inShort(
        new Checker(Weighted.FORM, Example.YEAR).check(booklet).findings(), booklet);
  }

  private static Booklet booklet(String... weights) {
    Sheet sheet = Example.of(each -> each).sheet();
    for (int i = 0; i < weights.length; i++) {
      sheet = Example.changed(sheet, i + 1, Field.WEIGHT, weights[i]);
    }
    return Example.booklet(sheet);
  }
}
