package org.goalsheet.check;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.goalsheet.form.Form;
import org.goalsheet.form.Forms;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Amount;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.BudgetUnit;
import org.goalsheet.model.Field;
import org.goalsheet.model.Funding;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Lists;
import org.goalsheet.model.Sheet;

/**
 * A sound sheet with something changed, and all that is found in it then.
 *
 * @param findings rule, severity, row (where it is of a row) and field, as {@code D03 E 1
 *     indicator.value}
 */
record Example(Sheet sheet, List<String> findings) {
  static final Form FORM = form();
  static final int YEAR = 2025;

  /** The first row is of 数量, then 质量, 时效, 成本, 成本, 社会效益, 满意度; there is no finding in it. */
  private static final Sheet SOUND = Sheet.of("s", unit(), "河道保洁", funding(), "全年保持河道整洁。", rows());

  static Example of(UnaryOperator<Sheet> change, String... findings) {
    return new Example(change.apply(SOUND), Arrays.asList(findings));
  }

  static Example head(Field field, String text, String... findings) {
    return of(sheet -> sheet.with(field, text), findings);
  }

  /** A text put into a row, counted from 1. */
  static Example row(int number, Field field, String text, String... findings) {
    return of(sheet -> changed(sheet, number, field, text), findings);
  }

  static Sheet changed(Sheet sheet, int number, Field field, String text) {
    return sheet.withIndicator("r" + number, row -> row.with(field, text));
  }

  static Sheet without(Sheet sheet, int number) {
    return sheet.withIndicators(Lists.remove(sheet.indicators(), sheet.indexOf("r" + number)));
  }

  Booklet booklet() {
    return booklet(sheet);
  }

  static Booklet booklet(Sheet sheet) {
    return Booklet.of(FORM.id(), YEAR, List.of(sheet));
  }

  List<Finding> found() {
    return new Checker(FORM, YEAR).check(booklet()).findings();
  }

  /** Whether they say the same of the same place, be it with other figures. */
  static boolean isSame(Finding one, Finding other) {
    return one.place().equals(other.place()) && one.message().key().equals(other.message().key());
  }

  static List<String> inShort(List<Finding> findings, Booklet booklet) {
    return findings.stream().map(finding -> inShort(finding, booklet)).toList();
  }

  private static String inShort(Finding finding, Booklet booklet) {
    String row = finding.place().indicator();
    int number =
        row == null ? 0 : booklet.sheet(finding.place().sheet()).orElseThrow().indexOf(row) + 1;
    return finding.rule()
        + " "
        + finding.severity()
        + (number == 0 ? " " : " " + number + " ")
        + finding.place().field().key();
  }

  @Override
  public String toString() {
    return findings.isEmpty() ? "fine" : String.join(", ", findings);
  }

  private static BudgetUnit unit() {
    return new BudgetUnit("100200", "某区水务中心");
  }

  private static Funding funding() {
    return new Funding(
        new Amount("100.00"), new Amount("80.00"), new Amount("20.00"), "支付保洁人员劳务费和船只租赁费");
  }

  private static List<Indicator> rows() {
    return List.of(
        Indicator.of("r1", "产出指标", "数量指标", "保洁河道", "全年保洁的河道条数", "27条"),
        Indicator.of("r2", "产出指标", "质量指标", "保洁合格率", "抽查合格次数占比", "≥98%"),
        Indicator.of("r3", "产出指标", "时效指标", "漂浮物清理时间", "发现后清理用时", "≤24小时"),
        Indicator.of("r4", "产出指标", "成本指标", "劳务费", "保洁人员劳务费", "≤60万元"),
        Indicator.of("r5", "产出指标", "成本指标", "租赁费", "船只租赁费", "≤40万元"),
        Indicator.of("r6", "效益指标", "社会效益指标", "受益居民", "沿河居民户数", "≥3000户"),
        Indicator.of("r7", "满意度指标", "服务对象满意度指标", "居民满意度", "问卷满意度", "≥90%"));
  }

  private static Form form() {
    try {
      return new Forms().get(Forms.USUAL);
    } catch (Refused e) {
      throw new IllegalStateException(e);
    }
  }
}
