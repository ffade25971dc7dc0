package org.goalsheet.check;

import java.util.List;
import org.goalsheet.message.Message;

/** A08: no 满意度指标 row. */
final class A08NoSatisfaction implements SheetRule {
  @Override
  public List<Finding> check(Table table) {
    return table.hasFirst(Levels.SATISFACTION)
        ? List.of()
        : List.of(Finding.ofRows("A08", Severity.W, table, Message.of("check.A08")));
  }
}
