package org.goalsheet.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.goalsheet.model.Measure;
import org.goalsheet.model.Sign;
import org.jspecify.annotations.Nullable;

/**
 * A value that is nothing but a share of a whole, as {@code ≥98%}, or {@code 98} of 合格率（%）.
 *
 * @param sign null where none is written
 * @param from the figure in per cent, or the lower end of a range
 * @param to the upper end of a range; the same figure where there is no range
 */
record Percent(@Nullable Sign sign, BigDecimal from, BigDecimal to) {
  static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  static Optional<Percent> of(Row row) {
    return row.value().measure().flatMap(measure -> of(measure, row.indicator().name()));
  }

  private static Optional<Percent> of(Measure measure, String name) {
    return switch (measure.quantity().unit().text()) {
      case "%" -> Optional.of(inPercent(measure, 0));
      case "‰" -> Optional.of(inPercent(measure, -1));
      case "" -> Names.tellsPercent(name) ? Optional.of(inPercent(measure, 0)) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Percent inPercent(Measure measure, int power) {
    return new Percent(
        measure.sign(),
        measure.quantity().from().scaleByPowerOfTen(power),
        measure.quantity().to().scaleByPowerOfTen(power));
  }

  boolean isRange() {
    return from.compareTo(to) != 0;
  }
}
