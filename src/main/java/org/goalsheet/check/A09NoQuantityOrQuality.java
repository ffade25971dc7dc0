package org.goalsheet.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goalsheet.message.Message;
import org.goalsheet.model.Sheet;

/** A09: no 数量指标 row, or no 质量指标 row. */
final class A09NoQuantityOrQuality implements SheetRule {
  private final Levels levels;

  A09NoQuantityOrQuality(Levels levels) {
    this.levels = levels;
  }

  @Override
  public List<Finding> check(Sheet sheet) {
    Set<String> there = sheet.indicators().stream().map(levels::second).collect(Collectors.toSet());
    return Stream.of(Levels.QUANTITY, Levels.QUALITY)
        .filter(level -> !there.contains(level))
        .map(level -> finding(sheet, level))
        .toList();
  }

  private static Finding finding(Sheet sheet, String level) {
    return new Finding(
        "A09", Severity.W, Places.ofRows(sheet), Message.of("check.A09", level), List.of());
  }
}
