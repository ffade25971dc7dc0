package org.goalsheet.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goalsheet.form.Form;
import org.goalsheet.message.Message;
import org.goalsheet.model.Amount;
import org.goalsheet.model.Field;
import org.goalsheet.model.FieldRef;
import org.goalsheet.model.Sheet;

/** B01: 预算数 is not 财政资金 and 其他资金 together; a blank one of the two counts as 0. */
final class B01Total implements SheetRule {
  private final int decimals;

  B01Total(Form form) {
    this.decimals = form.decimals();
  }

  @Override
  public List<Finding> check(Table table) {
    Sheet sheet = table.sheet();
    Optional<BigDecimal> budget = sheet.funding().budget().number();
    Optional<BigDecimal> fiscal = part(sheet.funding().fiscal());
    Optional<BigDecimal> other = part(sheet.funding().other());
    if (budget.isEmpty() || fiscal.isEmpty() || other.isEmpty()) {
      return List.of();
    }
    boolean right = budget.get().compareTo(fiscal.get().add(other.get())) == 0;
    return right
        ? List.of()
        : List.of(finding(sheet.id(), budget.get(), fiscal.get(), other.get()));
  }

  private static Optional<BigDecimal> part(Amount amount) {
    return BlankForm.isBlank(amount.text()) ? Optional.of(BigDecimal.ZERO) : amount.number();
  }

  private Finding finding(String sheet, BigDecimal budget, BigDecimal fiscal, BigDecimal other) {
    BigDecimal sum = fiscal.add(other);
    List<Fix> fixes = new ArrayList<>();
    if (sum.signum() > 0) {
      fixes.add(fix(sheet, Field.BUDGET, sum));
    }
    if (budget.compareTo(other) >= 0) {
      fixes.add(fix(sheet, Field.FISCAL, budget.subtract(other)));
    }
    if (budget.compareTo(fiscal) >= 0) {
      fixes.add(fix(sheet, Field.OTHER, budget.subtract(fiscal)));
    }
    Message message =
        Message.of(
            "check.B01",
            figure(budget),
            figure(fiscal),
            figure(other),
            figure(sum),
            figure(budget.subtract(sum).abs()));
    return new Finding("B01", Severity.E, FieldRef.head(sheet, Field.BUDGET), message, fixes)
        .restingOn(figure(fiscal), figure(other));
  }

  private Fix fix(String sheet, Field field, BigDecimal amount) {
    FieldRef place = FieldRef.head(sheet, field);
    String text = figure(amount);
    return new Fix(
        Message.of("check.fix.amount", new TextCell(place, text).label(), text),
        booklet -> booklet.with(place, text));
  }

  private String figure(BigDecimal amount) {
    return Figures.text(amount, decimals);
  }
}
