package org.goalsheet.check;

import java.util.List;
import org.goalsheet.message.Message;

/** A07: no 效益指标 row. */
final class A07NoBenefit implements SheetRule {
  @Override
  public List<Finding> check(Table table) {
    return table.hasFirst(Levels.BENEFIT)
        ? List.of()
        : List.of(Finding.ofRows("A07", Severity.E, table, Message.of("check.A07")));
  }
}
