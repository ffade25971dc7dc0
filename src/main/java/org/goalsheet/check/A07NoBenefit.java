package org.goalsheet.check;

import java.util.List;
import org.goalsheet.message.Message;
import org.goalsheet.model.Sheet;

/** A07: no 效益指标 row. */
final class A07NoBenefit implements SheetRule {
  private final Levels levels;

  A07NoBenefit(Levels levels) {
    this.levels = levels;
  }

  @Override
  public List<Finding> check(Sheet sheet) {
    boolean there = sheet.indicators().stream().map(levels::first).anyMatch(Levels.BENEFIT::equals);
    return there
        ? List.of()
        : List.of(
            new Finding(
                "A07", Severity.E, Places.ofRows(sheet), Message.of("check.A07"), List.of()));
  }
}
