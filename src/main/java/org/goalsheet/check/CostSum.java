package org.goalsheet.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goalsheet.check.Cost.Overlap;
import org.goalsheet.form.Form;
import org.goalsheet.model.Measure;
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
 * @param overlapping whether the sum may count money twice: one row may contain another, as a total
 *     or as 其中, and their figures do not show how
 */
public record CostSum(
    String currency,
    BigDecimal sum,
    Optional<BigDecimal> budget,
    int rows,
    int counted,
    boolean overlapping) {

  /** Below this share of the budget an amount of 元 may be a price that is not said to be one. */
  private static final BigDecimal TINY = new BigDecimal("0.01");

  public static CostSum of(Form form, Sheet sheet) {
    return of(new Figures(form), Table.of(sheet, new Levels(form)));
  }

  static CostSum of(Figures figures, Table table) {
    Optional<BigDecimal> budget = table.budget();
    List<Cost> counted = new ArrayList<>();
    for (Cost cost : table.costs()) {
      if (cost.yuan().isPresent() && !mayBePrice(cost, budget.map(figures::yuan))) {
        counted.add(cost);
      }
    }
    Optional<BigDecimal> once = sumCountedOnce(counted);
    return new CostSum(
        figures.currency(),
        figures.ofYuan(once.orElseGet(() -> sum(counted))),
        budget,
        table.costs().size(),
        counted.size(),
        table.costs().size() > 1 && once.isEmpty());
  }

  /** As 食宿费 ≤200元 in a project of millions: so much a person, most likely. */
  private static boolean mayBePrice(Cost cost, Optional<BigDecimal> budget) {
    boolean inYuan =
        cost.measure()
            .map(Measure::quantity)
            .flatMap(quantity -> quantity.unit().yuan())
            .filter(unit -> unit.compareTo(BigDecimal.ONE) == 0)
            .isPresent();
    return inYuan && budget.filter(whole -> isTiny(cost, whole)).isPresent();
  }

  private static boolean isTiny(Cost cost, BigDecimal budget) {
    return yuan(cost).compareTo(budget.multiply(TINY)) < 0;
  }

  /** Empty where it is not clear which rows contain which. */
  private static Optional<BigDecimal> sumCountedOnce(List<Cost> costs) {
    return costs.size() > 1 && count(Overlap.UNCLEAR, costs) > 0
        ? Optional.empty()
        : withoutParts(costs).flatMap(CostSum::sumOrTotal);
  }

  /** The rows that are no 其中 of the row above; empty where such parts do not add up to it. */
  private static Optional<List<Cost>> withoutParts(List<Cost> costs) {
    List<Cost> heads = new ArrayList<>();
    int next = 0;
    while (next < costs.size()) {
      Cost head = costs.get(next);
      int end = next + 1;
      while (end < costs.size() && costs.get(end).overlap() == Overlap.PART) {
        end++;
      }
      List<Cost> parts = costs.subList(next + 1, end);
      boolean startsWithPart = head.overlap() == Overlap.PART && costs.size() > 1;
      if (startsWithPart || (!parts.isEmpty() && sum(parts).compareTo(yuan(head)) != 0)) {
        return Optional.empty();
      }
      heads.add(head);
      next = end;
    }
    return Optional.of(heads);
  }

  /** The sum; where one row is the total of the others, that; empty where it may be that. */
  private static Optional<BigDecimal> sumOrTotal(List<Cost> costs) {
    BigDecimal sum = sum(costs);
    int totals = count(Overlap.WHOLE, costs);
    if (totals == 0 || costs.size() == 1) {
      return Optional.of(sum);
    }
    return totals == 1 ? total(costs, sum) : Optional.empty();
  }

  /** The one total, where it is that of all others. */
  private static Optional<BigDecimal> total(List<Cost> costs, BigDecimal sum) {
    return costs.stream()
        .filter(cost -> cost.overlap() == Overlap.WHOLE)
        .map(CostSum::yuan)
        .filter(total -> sum.subtract(total).compareTo(total) == 0)
        .findFirst();
  }

  private static int count(Overlap overlap, List<Cost> costs) {
    int count = 0;
    for (Cost cost : costs) {
      count += cost.overlap() == overlap ? 1 : 0;
    }
    return count;
  }

  private static BigDecimal sum(List<Cost> costs) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Cost cost : costs) {
      sum = sum.add(yuan(cost));
    }
    return sum;
  }

  private static BigDecimal yuan(Cost cost) {
    return cost.yuan().orElse(BigDecimal.ZERO);
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
