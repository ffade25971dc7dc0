package org.goalsheet.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;

/** F01: the weight of an indicator is missing, no number, or not above 0. */
final class F01Weight implements RowRule {
  @Override
  public List<Finding> check(Row row) {
    String text = row.indicator().weight();
    if (BlankForm.isBlank(text)) {
      return List.of(finding(row, Message.of("check.F01")));
    }
    Optional<BigDecimal> weight = WeightSum.of(row);
    boolean right = weight.filter(number -> number.signum() > 0).isPresent();
    String wrong = weight.isEmpty() ? "check.F01.number" : "check.F01.zero";
    return right ? List.of() : List.of(finding(row, Message.of(wrong, text.strip())));
  }

  private static Finding finding(Row row, Message message) {
    return new Finding("F01", Severity.E, row.place(Field.WEIGHT), message, List.of());
  }
}
