package org.goalsheet.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goalsheet.form.Form;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;

/**
 * B08: one of several cost indicators is above 预算数. Of a single one B04 says so, and a budget that
 * is not above 0 is wrong itself.
 */
final class B08CostAboveBudget implements SheetRule {
  private final Figures figures;

  B08CostAboveBudget(Form form) {
    this.figures = new Figures(form);
  }

  @Override
  public List<Finding> check(Table table) {
    Optional<BigDecimal> budget = table.budget();
    boolean comparable = budget.filter(amount -> amount.signum() > 0).isPresent();
    if (!comparable || table.costs().size() < 2) {
      return List.of();
    }
    BigDecimal limit = figures.yuan(budget.get());
    List<Finding> findings = new ArrayList<>();
    for (Cost cost : table.costs()) {
      cost.yuan()
          .filter(yuan -> yuan.compareTo(limit) > 0)
          .ifPresent(yuan -> findings.add(finding(cost, yuan, budget.get())));
    }
    return findings;
  }

  private Finding finding(Cost cost, BigDecimal yuan, BigDecimal budget) {
    Message message =
        Message.of(
            "check.B08",
            cost.row().indicator().name().strip(),
            figures.text(figures.ofYuan(yuan)),
            figures.text(budget),
            figures.currency());
    return new Finding("B08", Severity.E, cost.row().place(Field.VALUE), message, List.of())
        .restingOn(figures.text(budget));
  }
}
