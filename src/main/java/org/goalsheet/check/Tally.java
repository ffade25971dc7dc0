package org.goalsheet.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.goalsheet.model.Quantity;
import org.goalsheet.model.Sign;
import org.goalsheet.model.TargetValue;
import org.goalsheet.model.Unit;
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
  /** Marks, degrees and the like: they are counted, and mean nothing when added. */
  private static final Set<String> NEVER_ADDED =
      Set.of("分", "点", "级", "倍", "度", "℃", "°C", "摄氏度", "dB");

  /** What a value sets, where it is just one number. */
  static Optional<Tally> of(TargetValue value) {
    return value.measure().flatMap(measure -> of(measure.sign(), measure.quantity()));
  }

  /** A quantity with the sign that was found at it; empty for a range. */
  static Optional<Tally> of(@Nullable Sign sign, Quantity quantity) {
    Unit unit = quantity.unit();
    return quantity.isRange() || !isAdded(unit)
        ? Optional.empty()
        : Optional.of(new Tally(sign, quantity.from().multiply(unit.multiplier()), unit.noun()));
  }

  private static boolean isAdded(Unit unit) {
    return switch (unit.kind()) {
      case MONEY, SIZE, COUNT -> !NEVER_ADDED.contains(unit.noun());
      default -> false;
    };
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
