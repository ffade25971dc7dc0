package org.goalsheet.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with its unit, or a range of numbers.
 *
 * @param from the number, or the first end of a range, exactly as written
 * @param to the second end of a range; the same number where there is no range
 */
public record Quantity(BigDecimal from, BigDecimal to, Unit unit) {
  public boolean isRange() {
    return from.compareTo(to) != 0;
  }

  /** In its usual spelling: 95%, 80%—90%, 10—20万元. */
  public String text() {
    String mark = unit.kind() == Unit.Kind.RATE ? unit.text() : "";
    String number =
        isRange() ? from.toPlainString() + mark + "—" + to.toPlainString() : from.toPlainString();
    return number + unit.text();
  }

  /** The amount in 元; empty for a range and for what is no money or a price by the piece. */
  public Optional<BigDecimal> yuan() {
    return isRange() ? Optional.empty() : unit.yuan().map(from::multiply);
  }
}
