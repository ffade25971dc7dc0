package org.goalsheet.check;

import java.util.List;
import org.goalsheet.message.Message;
import org.goalsheet.model.Sheet;

/**
 * A04: a cell holds only strokes, stars, dots or 无, as if a blank form had been passed on. A row
 * that is 无 as a whole is found once, as such (D21).
 */
final class A04Placeholder implements SheetRule {
  @Override
  public List<Finding> check(Table table) {
    Sheet sheet = table.sheet();
    return TextCell.of(sheet)
        .filter(cell -> BlankForm.isPlaceholder(cell.text()) && !isOfNone(sheet, cell))
        .map(A04Placeholder::finding)
        .toList();
  }

  private static boolean isOfNone(Sheet sheet, TextCell cell) {
    String row = cell.place().indicator();
    return row != null && sheet.indicator(row).filter(NotApplicable::isNone).isPresent();
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
