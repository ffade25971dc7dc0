package org.goalsheet.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.goalsheet.form.Form;
import org.goalsheet.model.Sheet;

/**
 * What the cost indicators of a sheet add up to, beside its budget. All amounts are in the currency
 * of the form, and exact.
 *
 * @param currency 元 or 万元
 * @param sum of the rows that set an amount; 0 where none does
 * @param budget 预算数; empty where it is no number
 * @param rows how many cost indicators there are
 * @param counted how many of them are in the sum
 * @param overlapping whether one row may contain another, as a total or as 其中
 */
public record CostSum(
    String currency,
    BigDecimal sum,
    Optional<BigDecimal> budget,
    int rows,
    int counted,
    boolean overlapping) {

  public static CostSum of(Form form, Sheet sheet) {
    return of(form, Table.of(sheet, new Levels(form)));
  }

  static CostSum of(Form form, Table table) {
    Costs costs = new Costs(form);
    List<Row> rows = costs.rows(table);
    List<BigDecimal> amounts = rows.stream().map(costs::amount).flatMap(Optional::stream).toList();
    return new CostSum(
        form.currency(),
        amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
        table.sheet().funding().budget().number(),
        rows.size(),
        amounts.size(),
        rows.size() > 1 && rows.stream().anyMatch(Costs::mayOverlap));
  }

  /**
   * What the budget has over the sum; negative where the sum is above the budget. Empty where the
   * two cannot be compared: without a budget or cost rows, or where a row sets no amount of its
   * own.
   */
  public Optional<BigDecimal> difference() {
    boolean whole = rows > 0 && counted == rows && !overlapping;
    return whole ? budget.map(amount -> amount.subtract(sum)) : Optional.empty();
  }
}
