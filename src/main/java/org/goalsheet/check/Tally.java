package org.goalsheet.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.goalsheet.model.Quantity;
import org.goalsheet.model.Sign;
import org.goalsheet.model.TargetValue;
import org.jspecify.annotations.Nullable;

/**
 * A number of things, a size or an amount of money, which can be added to others of its unit and
 * held against them. Rates, prices, marks and times are none.
 *
 * @param sign null where none is written
 * @param figure how many of the unit, exactly
 * @param unit without a multiplier: 元 for 万元
 */
record Tally(@Nullable Sign sign, BigDecimal figure, String unit) {
  private static final String YUAN = "元";

  /** What stands in the units of rates, prices, marks, degrees and times. */
  private static final String NEVER_ADDED = "%‰/每点分时天日周月季年秒级度倍℃";

  /** What a value sets, where it is just one number. */
  static Optional<Tally> of(TargetValue value) {
    return value.measure().flatMap(measure -> of(measure.sign(), measure.quantity()));
  }

  /** A quantity with the sign that was found at it; empty for a range. */
  static Optional<Tally> of(@Nullable Sign sign, Quantity quantity) {
    String unit = quantity.unit().text();
    if (quantity.isRange() || unit.isEmpty() || !isAdded(unit)) {
      return Optional.empty();
    }
    return Optional.of(
        quantity
            .yuan()
            .map(yuan -> new Tally(sign, yuan, YUAN))
            .orElseGet(() -> new Tally(sign, quantity.from(), unit)));
  }

  private static boolean isAdded(String unit) {
    return unit.chars().noneMatch(c -> NEVER_ADDED.indexOf(c) >= 0);
  }

  /** Whether the true figure may be any lower. */
  boolean isUpperBound() {
    return sign == Sign.AT_MOST || sign == Sign.LESS;
  }

  /** Whether the true figure may be any higher. */
  boolean isLowerBound() {
    return sign != null && sign.isLowerBound();
  }

  /** Whether no true figure can be right for both, the units being the same. */
  boolean contradicts(Tally other) {
    return isBelow(other) || other.isBelow(this);
  }

  private boolean isBelow(Tally other) {
    return !isLowerBound() && !other.isUpperBound() && figure.compareTo(other.figure) < 0;
  }

  /** The figure with its unit, for people. */
  String text() {
    return figure.stripTrailingZeros().toPlainString() + unit;
  }
}
