package org.goalsheet.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.goalsheet.form.Form;
import org.goalsheet.form.Form.Limits;
import org.goalsheet.form.Form.Weights;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Field;
import org.goalsheet.model.Sheet;
import org.junit.jupiter.api.Test;

class WeightRulesTest {
  private static final Form WEIGHTED =
      withWeights(new Weights(100, Map.of("产出指标", 60, "效益指标", 30, "满意度指标", 10)));

  @Test
  void findsNothingWhereWeightsAddUp() {
    assertThat(found("10", "10分", "10.0", "15", "15%", "30", "10")).isEmpty();
  }

  @Test
  void asksForNoWeightsWhereTheFormHasNone() {
    assertThat(new Checker(Example.FORM, Example.YEAR).check(booklet("十", "")).findings())
        .isEmpty();
  }

  @Test
  void findsWeightsThatAreMissingNoNumberOrNotAboveZero() {
    assertThat(found("", "十", "0", "-5", "15", "30", "10"))
        .containsExactly(
            "F01 E 1 indicator.weight",
            "F01 E 2 indicator.weight",
            "F01 E 3 indicator.weight",
            "F01 E 4 indicator.weight");
  }

  @Test
  void findsATotalAndAGroupThatDoNotAddUp() {
    assertThat(found("10", "10", "10", "15", "14.5", "30", "10"))
        .containsExactly("F02 E 1 indicator.level1", "F03 E 1 indicator.weight");
    assertThat(found("10", "10", "10", "15", "15", "20", "20"))
        .containsExactly("F03 E 6 indicator.weight", "F03 E 7 indicator.weight");
  }

  @Test
  void saysHowFarATotalIsOff() {
    Booklet booklet = booklet("10", "10", "10", "15", "14.5", "30", "10");
    assertThat(new Checker(WEIGHTED, Example.YEAR).check(booklet).findings())
        .extracting(each -> each.message().text())
        .containsExactly("各行分值合计 99.5，应是 100，相差 0.5。请调整分值。", "“产出指标”各行分值合计 59.5，应是 60。请调整这一组的分值。");
  }

  private static List<String> found(String... weights) {
    Booklet booklet = booklet(weights);
    return Example.inShort(new Checker(WEIGHTED, Example.YEAR).check(booklet).findings(), booklet);
  }

  private static Booklet booklet(String... weights) {
    Sheet sheet = Example.of(each -> each).sheet();
    for (int i = 0; i < weights.length; i++) {
      sheet = Example.changed(sheet, i + 1, Field.WEIGHT, weights[i]);
    }
    return Example.booklet(sheet);
  }

  private static Form withWeights(Weights weights) {
    Form form = Example.FORM;
    Limits limits = form.limits();
    return new Form(
        form.id(),
        form.title(),
        form.year(),
        form.currency(),
        form.decimals(),
        form.heading(),
        form.bookmark(),
        form.document(),
        form.columns(),
        form.head(),
        form.indicators(),
        form.levels(),
        new Limits(limits.satisfaction(), limits.rows(), limits.rowsOfSecond(), weights),
        form.starter(),
        form.page(),
        form.headingStyle(),
        form.styles());
  }
}
