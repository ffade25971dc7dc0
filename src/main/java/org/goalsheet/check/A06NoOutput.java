package org.goalsheet.check;

import java.util.List;
import org.goalsheet.message.Message;

/** A06: no 产出指标 row. */
final class A06NoOutput implements SheetRule {
  @Override
  public List<Finding> check(Table table) {
    return table.hasFirst(Levels.OUTPUT)
        ? List.of()
        : List.of(Finding.ofRows("A06", Severity.E, table, Message.of("check.A06")));
  }
}
