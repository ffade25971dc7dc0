package org.goalsheet.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with its unit, or a range of numbers.
 *
 * @param from the number, or the lower end of a range, exactly as written
 * @param to the upper end of a range; the same number where there is no range
 */
public record Quantity(BigDecimal from, BigDecimal to, Unit unit) {
  public boolean isRange() {
    return from.compareTo(to) != 0;
  }

  /** The amount in 元; empty for a range and for what is no money or a price by the piece. */
  public Optional<BigDecimal> yuan() {
    return isRange() ? Optional.empty() : unit.yuan().map(from::multiply);
  }
}
