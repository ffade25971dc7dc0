package org.goalsheet.check;

import java.util.List;
import org.goalsheet.message.Message;

/** C09: 成本指标 both under 产出指标 and as a first level. */
final class C09MixedCosts implements SheetRule {
  @Override
  public List<Finding> check(Table table) {
    boolean mixed = table.hasFirst(Levels.COST) && hasUnderOutput(table);
    return mixed
        ? List.of(Finding.ofRows("C09", Severity.W, table, Message.of("check.C09")))
        : List.of();
  }

  private static boolean hasUnderOutput(Table table) {
    return table.rows().stream()
        .anyMatch(row -> row.second().equals(Levels.COST) && row.first().equals(Levels.OUTPUT));
  }
}
