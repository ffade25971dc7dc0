package org.goalsheet.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goalsheet.form.Form;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.FieldRef;
import org.goalsheet.model.Measure;
import org.goalsheet.model.Sign;
import org.goalsheet.model.TargetValue;
import org.goalsheet.model.ValuePart.Signed;

/** B14: a cost must stay below 预算数 itself, so that the budget could never be spent. */
final class B14StrictlyBelow implements SheetRule {
  private final Figures figures;

  B14StrictlyBelow(Form form) {
    this.figures = new Figures(form);
  }

  @Override
  public List<Finding> check(Table table) {
    Optional<BigDecimal> budget = table.budget();
    if (budget.isEmpty()) {
      return List.of();
    }
    BigDecimal yuan = figures.yuan(budget.get());
    List<Finding> findings = new ArrayList<>();
    for (Cost cost : table.costs()) {
      boolean strict = cost.measure().map(Measure::sign).filter(Sign.LESS::equals).isPresent();
      if (strict && cost.yuan().filter(amount -> amount.compareTo(yuan) == 0).isPresent()) {
        findings.add(finding(cost.row(), budget.get()));
      }
    }
    return findings;
  }

  private Finding finding(Row row, BigDecimal budget) {
    FieldRef place = row.place(Field.VALUE);
    String usual = withAtMost(row.value());
    Fix fix = new Fix(Message.of("check.fix.sign", usual), booklet -> booklet.with(place, usual));
    Message message =
        Message.of(
            "check.B14",
            row.value().text().strip(),
            figures.text(budget),
            figures.currency(),
            usual);
    return new Finding("B14", Severity.W, place, message, List.of(fix))
        .restingOn(figures.text(budget));
  }

  private static String withAtMost(TargetValue value) {
    Signed sign = value.signs().get(0);
    return value.text().substring(0, sign.start())
        + Sign.AT_MOST.mark()
        + value.text().substring(sign.end()).strip();
  }
}
