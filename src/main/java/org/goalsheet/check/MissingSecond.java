package org.goalsheet.check;

import java.util.List;
import org.goalsheet.message.Message;

/**
 * A09 and A10: no row of a second level that the output should have; each missing one is found.
 * That there is no output at all is said once, as A06.
 */
record MissingSecond(String id, Severity severity, List<String> levels) implements SheetRule {
  @Override
  public List<Finding> check(Table table) {
    if (!table.hasFirst(Levels.OUTPUT)) {
      return List.of();
    }
    return levels.stream()
        .filter(level -> !table.hasSecond(level))
        .map(level -> finding(table, level))
        .toList();
  }

  private Finding finding(Table table, String level) {
    return Finding.ofRows(id, severity, table, Message.of("check." + id, level)).restingOn(level);
  }
}
