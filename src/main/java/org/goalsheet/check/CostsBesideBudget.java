package org.goalsheet.check;

import java.math.BigDecimal;
import java.util.List;
import org.goalsheet.form.Form;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;

/** B04 and B05: the cost indicators add up to more, or to less, than 预算数. */
final class CostsBesideBudget implements SheetRule {
  private final String id;
  private final Severity severity;
  private final int sign;
  private final Figures figures;

  private CostsBesideBudget(String id, Severity severity, int sign, Form form) {
    this.id = id;
    this.severity = severity;
    this.sign = sign;
    this.figures = new Figures(form);
  }

  /** B04: they add up to more. */
  static SheetRule above(Form form) {
    return new CostsBesideBudget("B04", Severity.E, -1, form);
  }

  /** B05: they add up to less. */
  static SheetRule below(Form form) {
    return new CostsBesideBudget("B05", Severity.W, 1, form);
  }

  @Override
  public List<Finding> check(Table table) {
    CostSum costs = CostSum.of(figures, table);
    return costs
        .difference()
        .filter(amount -> amount.signum() == sign)
        .map(amount -> finding(table, costs.sum(), amount))
        .stream()
        .toList();
  }

  private Finding finding(Table table, BigDecimal sum, BigDecimal difference) {
    Message message =
        Message.of(
            "check." + id,
            figures.text(sum),
            figures.text(sum.add(difference)),
            figures.text(difference.abs()),
            figures.currency());
    return new Finding(id, severity, table.place(Field.BUDGET), message, List.of())
        .restingOn(figures.text(sum));
  }
}
