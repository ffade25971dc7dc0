package org.goalsheet.check;

import java.util.List;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;

/** D14: a 时效 value that says no more than 及时 or 按时, as 及时完成 and 按时支付 do. */
final class D14OnlyInTime implements RowRule {
  private static final List<String> IN_TIME = List.of("及时", "按时", "按期", "准时", "如期");

  /** Longer values tell more than that something is done in time. */
  private static final int LONGEST = 10;

  /** Times that are exact without a number. */
  private static final List<String> EXACT = List.of("当", "次日", "即", "年内", "随");

  @Override
  public List<Finding> check(Row row) {
    if (!row.second().equals(Levels.TIME)) {
      return List.of();
    }
    String value = row.value().text().strip();
    return value.length() <= LONGEST && row.value().parts().isEmpty() && saysOnlyInTime(value)
        ? List.of(
            new Finding(
                "D14",
                Severity.H,
                row.place(Field.VALUE),
                Message.of("check.D14", value),
                List.of()))
        : List.of();
  }

  private static boolean saysOnlyInTime(String value) {
    return IN_TIME.stream().anyMatch(value::contains) && EXACT.stream().noneMatch(value::contains);
  }
}
