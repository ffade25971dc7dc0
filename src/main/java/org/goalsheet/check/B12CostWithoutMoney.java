package org.goalsheet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.Measure;
import org.goalsheet.model.Unit;

/**
 * B12: the value of a cost indicator counts or measures something, but not in money. A number
 * without any unit is left to D03, a ratio to D04; time may be a cost.
 */
final class B12CostWithoutMoney implements SheetRule {
  private static final Pattern RATIO = Pattern.compile("(?:[率度比]|比例|占比)\\s*$");

  @Override
  public List<Finding> check(Table table) {
    List<Finding> findings = new ArrayList<>();
    for (Cost cost : table.costs()) {
      Optional<Unit> unit = cost.measure().map(Measure::quantity).map(each -> each.unit());
      if (unit.filter(B12CostWithoutMoney::isOfThings).isPresent()
          && !RATIO.matcher(cost.row().indicator().name()).find()) {
        findings.add(finding(cost.row(), unit.get()));
      }
    }
    return findings;
  }

  private static boolean isOfThings(Unit unit) {
    return switch (unit.kind()) {
      case COUNT, SIZE -> true;
      // A multiplier alone: 30万.
      case NONE -> !unit.isNone();
      case MONEY, PRICE, RATE, RATE_PER, TIME, OTHER -> false;
    };
  }

  private static Finding finding(Row row, Unit unit) {
    return new Finding(
            "B12",
            Severity.W,
            row.place(Field.VALUE),
            Message.of("check.B12", unit.text()),
            List.of())
        .restingOn(row.indicator().name());
  }
}
