package org.goalsheet.check;

import java.math.BigDecimal;
import java.util.List;
import org.goalsheet.form.Form;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;

/** B04 and B05: the cost indicators add up to more, or to less, than 预算数. */
final class CostsBesideBudget implements SheetRule {
  private final Figures figures;

  CostsBesideBudget(Form form) {
    this.figures = new Figures(form);
  }

  @Override
  public List<Finding> check(Table table) {
    CostSum costs = CostSum.of(figures, table);
    BigDecimal left = costs.difference().orElse(BigDecimal.ZERO);
    return switch (left.signum()) {
      case -1 -> List.of(finding("B04", Severity.E, table, costs.sum(), left));
      case 1 -> List.of(finding("B05", Severity.W, table, costs.sum(), left));
      default -> List.of();
    };
  }

  private Finding finding(
      String id, Severity severity, Table table, BigDecimal sum, BigDecimal difference) {
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
