package org.goalsheet.check;

import java.util.List;
import org.goalsheet.message.Message;

/** A06, A07 and A08: no row of a first level that a sheet should have. */
record MissingFirst(String id, Severity severity, String level) implements SheetRule {
  @Override
  public List<Finding> check(Table table) {
    return table.hasFirst(level)
        ? List.of()
        : List.of(Finding.ofRows(id, severity, table, Message.of("check." + id)));
  }
}
