package org.goalsheet.check;

import java.util.List;
import java.util.stream.Stream;
import org.goalsheet.message.Message;

/** A09: no 数量指标 row, or no 质量指标 row. */
final class A09NoQuantityOrQuality implements SheetRule {
  @Override
  public List<Finding> check(Table table) {
    return Stream.of(Levels.QUANTITY, Levels.QUALITY)
        .filter(level -> !table.hasSecond(level))
        .map(level -> finding(table, level))
        .toList();
  }

  private static Finding finding(Table table, String level) {
    return Finding.ofRows("A09", Severity.W, table, Message.of("check.A09", level))
        .restingOn(level);
  }
}
