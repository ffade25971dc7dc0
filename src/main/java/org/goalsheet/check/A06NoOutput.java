package org.goalsheet.check;

import java.util.List;
import org.goalsheet.message.Message;
import org.goalsheet.model.Sheet;

/** A06: no 产出指标 row. */
final class A06NoOutput implements SheetRule {
  private final Levels levels;

  A06NoOutput(Levels levels) {
    this.levels = levels;
  }

  @Override
  public List<Finding> check(Sheet sheet) {
    boolean there = sheet.indicators().stream().map(levels::first).anyMatch(Levels.OUTPUT::equals);
    return there
        ? List.of()
        : List.of(
            new Finding(
                "A06", Severity.E, Places.ofRows(sheet), Message.of("check.A06"), List.of()));
  }
}
