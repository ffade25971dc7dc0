package org.goalsheet.form;

import java.util.Optional;
import org.goalsheet.model.Measure;
import org.goalsheet.model.Quantity;
import org.goalsheet.model.Sign;
import org.goalsheet.model.TargetValue;

/**
 * The sign, number and unit of a value apart, as the systems of finance bureaus ask for them; all
 * empty where it says more than these.
 */
record ValuePieces(String sign, String number, String unit) {
  private static final ValuePieces NONE = new ValuePieces("", "", "");

  static ValuePieces of(TargetValue value) {
    return value.measure().map(ValuePieces::of).orElse(NONE);
  }

  private static ValuePieces of(Measure measure) {
    Quantity quantity = measure.quantity();
    String from = quantity.from().toPlainString();
    return new ValuePieces(
        Optional.ofNullable(measure.sign()).map(Sign::mark).orElse(""),
        quantity.isRange() ? from + "—" + quantity.to().toPlainString() : from,
        quantity.unit().text());
  }

  /** The value that they make up. */
  String joined() {
    return sign + number + unit;
  }
}
