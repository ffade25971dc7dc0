package org.goalsheet.check;

import java.util.List;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;

/** D02: a 效益 value with no number, date, frequency, grade or outcome in it. */
final class D02VagueBenefit implements RowRule {
  @Override
  public List<Finding> check(Row row) {
    return row.first().equals(Levels.BENEFIT) && Exactness.isMissing(row.value())
        ? List.of(
            new Finding(
                "D02", Severity.H, row.place(Field.VALUE), Message.of("check.D02"), List.of()))
        : List.of();
  }
}
