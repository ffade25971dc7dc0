package org.goalsheet.check;

import java.util.List;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;

/** D01: a 数量, 质量 or 成本 value with no number, date, frequency, grade or outcome in it. */
final class D01NothingExact implements RowRule {
  @Override
  public List<Finding> check(Row row) {
    return Exactness.isAsked(row.second()) && Exactness.isMissing(row.value())
        ? List.of(
            new Finding(
                "D01",
                Severity.W,
                row.place(Field.VALUE),
                Message.of("check.D01", row.second()),
                List.of()))
        : List.of();
  }
}
