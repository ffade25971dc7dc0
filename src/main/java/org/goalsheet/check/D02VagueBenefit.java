package org.goalsheet.check;

import java.util.List;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;

/** D02: a 效益 value with no number, date, frequency or grade in it. */
final class D02VagueBenefit implements RowRule {
  @Override
  public List<Finding> check(Row row) {
    boolean judged =
        row.first().equals(Levels.BENEFIT)
            && !BlankForm.isUntouched(row.indicator().value().text());
    return judged && row.indicator().value().parts().isEmpty()
        ? List.of(
            new Finding(
                "D02", Severity.H, row.place(Field.VALUE), Message.of("check.D02"), List.of()))
        : List.of();
  }
}
