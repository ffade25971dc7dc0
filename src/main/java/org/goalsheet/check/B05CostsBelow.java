package org.goalsheet.check;

import java.math.BigDecimal;
import java.util.List;
import org.goalsheet.form.Form;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.FieldRef;
import org.goalsheet.model.Sheet;

/** B05: the cost indicators add up to less than 预算数. */
final class B05CostsBelow implements SheetRule {
  private final Form form;

  B05CostsBelow(Form form) {
    this.form = form;
  }

  @Override
  public List<Finding> check(Table table) {
    Sheet sheet = table.sheet();
    CostSum costs = CostSum.of(form, table);
    return costs
        .difference()
        .filter(amount -> amount.signum() > 0)
        .map(amount -> finding(sheet, costs.sum(), amount))
        .stream()
        .toList();
  }

  private Finding finding(Sheet sheet, BigDecimal sum, BigDecimal difference) {
    Message message =
        Message.of(
            "check.B05",
            figure(sum),
            figure(sum.add(difference)),
            figure(difference.abs()),
            form.currency());
    return new Finding(
            "B05", Severity.W, FieldRef.head(sheet.id(), Field.BUDGET), message, List.of())
        .restingOn(figure(sum));
  }

  private String figure(BigDecimal amount) {
    return Figures.text(amount, form.decimals());
  }
}
