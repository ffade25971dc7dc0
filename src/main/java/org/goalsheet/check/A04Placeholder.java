package org.goalsheet.check;

import java.util.List;
import org.goalsheet.message.Message;
import org.goalsheet.model.Sheet;

/** A04: a cell holds only strokes, stars, dots or 无, as if a blank form had been passed on. */
final class A04Placeholder implements SheetRule {
  @Override
  public List<Finding> check(Table table) {
    Sheet sheet = table.sheet();
    return TextCell.of(sheet)
        .filter(cell -> BlankForm.isPlaceholder(cell.text()))
        .map(A04Placeholder::finding)
        .toList();
  }

  private static Finding finding(TextCell cell) {
    return new Finding(
        "A04",
        Severity.E,
        cell.place(),
        Message.of("check.A04", cell.label(), cell.text().strip()),
        List.of());
  }
}
