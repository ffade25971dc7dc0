package org.goalsheet.check;

import java.util.List;
import org.goalsheet.message.Message;

/** A09 and A10: no row of a second level that a sheet should have; each missing one is found. */
record MissingSecond(String id, Severity severity, List<String> levels) implements SheetRule {
  @Override
  public List<Finding> check(Table table) {
    return levels.stream()
        .filter(level -> !table.hasSecond(level))
        .map(level -> finding(table, level))
        .toList();
  }

  private Finding finding(Table table, String level) {
    return Finding.ofRows(id, severity, table, Message.of("check." + id, level)).restingOn(level);
  }
}
