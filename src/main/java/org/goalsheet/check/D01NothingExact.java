package org.goalsheet.check;

import java.util.List;
import java.util.Set;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;

/** D01: a 数量, 质量 or 成本 value with no number, date, frequency or grade in it. */
final class D01NothingExact implements RowRule {
  private static final Set<String> EXACT =
      Set.of(Levels.QUANTITY, Levels.QUALITY, Levels.COST, Levels.ECONOMIC_COST);

  @Override
  public List<Finding> check(Row row) {
    String second = row.second();
    String value = row.indicator().value().text();
    boolean judged = EXACT.contains(second) && !BlankForm.isUntouched(value);
    return judged && row.indicator().value().parts().isEmpty()
        ? List.of(
            new Finding(
                "D01",
                Severity.W,
                row.place(Field.VALUE),
                Message.of("check.D01", second),
                List.of()))
        : List.of();
  }
}
