package org.goalsheet.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.goalsheet.model.Amount;

/** The weights of rows, as figures. */
final class WeightSum {
  private WeightSum() {}

  /** The figure of a row's weight: 10, 10分 and 10% are all ten. Empty where it is none. */
  static Optional<BigDecimal> of(Row row) {
    String text = row.indicator().weight().strip();
    boolean unit = text.endsWith("分") || text.endsWith("%") || text.endsWith("％");
    return new Amount(unit ? text.substring(0, text.length() - 1) : text).number();
  }

  /** What the weights add up to; empty where one is no number. */
  static Optional<BigDecimal> sum(List<Row> rows) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Row row : rows) {
      Optional<BigDecimal> weight = of(row);
      if (weight.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(weight.get());
    }
    return Optional.of(sum);
  }
}
