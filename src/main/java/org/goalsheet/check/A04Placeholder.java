package org.goalsheet.check;

import java.util.List;
import org.goalsheet.form.Form;
import org.goalsheet.message.Message;
import org.goalsheet.model.Sheet;

/**
 * A04: a cell holds only strokes, stars, dots or 无, as if a blank form had been passed on. A row
 * that is 无 as a whole is found once, as such (D21).
 */
final class A04Placeholder implements SheetRule {
  private final List<String> labels;
  private final List<String> amounts;

  A04Placeholder(Form form) {
    this.labels = form.labels();
    this.amounts = form.partsOfBudget();
  }

  @Override
  public List<Finding> check(Table table) {
    Sheet sheet = table.sheet();
    return TextCell.of(table, labels, row -> true, (field, text) -> BlankForm.isPlaceholder(text))
        .stream()
        .filter(cell -> !isOfNone(sheet, cell))
        .map(this::finding)
        .toList();
  }

  private static boolean isOfNone(Sheet sheet, TextCell cell) {
    String row = cell.place().indicator();
    return row != null && sheet.indicator(row).filter(NotApplicable::isNone).isPresent();
  }

  private Finding finding(TextCell cell) {
    Message message = Message.of(advice(cell), cell.label(), cell.text().strip());
    return new Finding("A04", Severity.E, cell.place(), message, List.of());
  }

  /** Only what may be empty is told to be left empty; a whole row may be needless. */
  private String advice(TextCell cell) {
    return switch (cell.place().field()) {
      case FISCAL, OTHER -> "check.A04.amount";
      case LEVEL1, LEVEL2, INDICATOR_NAME, VALUE -> "check.A04.row";
      case LABELLED -> amounts.contains(cell.label()) ? "check.A04.amount" : "check.A04";
      default -> "check.A04";
    };
  }
}
