package org.goalsheet.check;

import java.util.List;
import java.util.Set;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.Sheet;

/** A14: a cell still holds a piece of the blank form, as {@code **} or {@code 第X季度}. */
final class A14BlankForm implements SheetRule {
  private static final Set<Field> AMOUNTS = Set.of(Field.BUDGET, Field.FISCAL, Field.OTHER);

  @Override
  public List<Finding> check(Table table) {
    Sheet sheet = table.sheet();
    return TextCell.of(sheet)
        .filter(cell -> !BlankForm.isPlaceholder(cell.text()) && !isAmount(cell))
        .flatMap(cell -> BlankForm.remains(cell.text()).map(piece -> finding(cell, piece)).stream())
        .toList();
  }

  /** What is no number there is found as such. */
  private static boolean isAmount(TextCell cell) {
    return AMOUNTS.contains(cell.place().field());
  }

  private static Finding finding(TextCell cell, String piece) {
    return new Finding(
        "A14",
        cell.place().field() == Field.VALUE ? Severity.E : Severity.W,
        cell.place(),
        Message.of("check.A14", cell.label(), piece),
        List.of());
  }
}
