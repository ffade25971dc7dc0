package org.goalsheet.check;

import java.util.List;
import java.util.Set;
import org.goalsheet.form.Form;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;

/** A14: a cell still holds a piece of the blank form, as {@code **} or {@code 第X季度}. */
final class A14BlankForm implements SheetRule {
  private static final Set<Field> AMOUNTS = Set.of(Field.BUDGET, Field.FISCAL, Field.OTHER);

  private final List<String> labels;

  A14BlankForm(Form form) {
    this.labels = form.labels();
  }

  @Override
  public List<Finding> check(Table table) {
    return TextCell.of(table, labels, row -> !row.plain(), A14BlankForm::isWrong).stream()
        .map(cell -> finding(cell, BlankForm.remains(cell.text()).orElseThrow()))
        .toList();
  }

  /** What is no number among the amounts is found as such. */
  private static boolean isWrong(Field field, String text) {
    return BlankForm.remains(text).isPresent()
        && !AMOUNTS.contains(field)
        && !BlankForm.isPlaceholder(text);
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
