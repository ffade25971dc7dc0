package org.goalsheet.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goalsheet.form.Form;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;

/** B08: one cost indicator alone is above 预算数. */
final class B08CostAboveBudget implements SheetRule {
  private final Form form;
  private final Costs costs;

  B08CostAboveBudget(Form form) {
    this.form = form;
    this.costs = new Costs(form);
  }

  @Override
  public List<Finding> check(Table table) {
    return table.sheet().funding().budget().number().stream()
        .flatMap(budget -> costs.rows(table).stream().flatMap(row -> found(row, budget)))
        .toList();
  }

  private Stream<Finding> found(Row row, BigDecimal budget) {
    Optional<BigDecimal> above = costs.amount(row).filter(amount -> amount.compareTo(budget) > 0);
    return above.map(amount -> finding(row, amount, budget)).stream();
  }

  private Finding finding(Row row, BigDecimal amount, BigDecimal budget) {
    Message message =
        Message.of(
            "check.B08",
            row.indicator().name().strip(),
            figure(amount),
            figure(budget),
            form.currency());
    return new Finding("B08", Severity.E, row.place(Field.VALUE), message, List.of())
        .restingOn(figure(budget));
  }

  private String figure(BigDecimal amount) {
    return Figures.text(amount, form.decimals());
  }
}
