package org.goalsheet.check;

import java.math.BigDecimal;
import java.util.List;
import org.goalsheet.message.Message;

/** F02: the weights of all indicators do not add up to what the form asks for. */
final class F02WeightTotal implements SheetRule {
  private final BigDecimal total;

  /**
   * @param total what the form asks for, 100 or 90
   */
  F02WeightTotal(int total) {
    this.total = BigDecimal.valueOf(total);
  }

  @Override
  public List<Finding> check(Table table) {
    return table.rows().isEmpty()
        ? List.of()
        : WeightSum.sum(table.rows())
            .filter(sum -> sum.compareTo(total) != 0)
            .map(sum -> finding(table, sum))
            .stream()
            .toList();
  }

  private Finding finding(Table table, BigDecimal sum) {
    Message message =
        Message.of(
            "check.F02",
            sum.toPlainString(),
            total.toPlainString(),
            sum.subtract(total).abs().toPlainString());
    return Finding.ofRows("F02", Severity.E, table, message).restingOn(sum.toPlainString());
  }
}
