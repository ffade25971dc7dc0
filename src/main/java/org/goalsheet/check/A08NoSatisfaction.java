package org.goalsheet.check;

import java.util.List;
import org.goalsheet.message.Message;
import org.goalsheet.model.Sheet;

/** A08: no 满意度指标 row. */
final class A08NoSatisfaction implements SheetRule {
  private final Levels levels;

  A08NoSatisfaction(Levels levels) {
    this.levels = levels;
  }

  @Override
  public List<Finding> check(Sheet sheet) {
    boolean there =
        sheet.indicators().stream().map(levels::first).anyMatch(Levels.SATISFACTION::equals);
    return there
        ? List.of()
        : List.of(
            new Finding(
                "A08", Severity.W, Places.ofRows(sheet), Message.of("check.A08"), List.of()));
  }
}
