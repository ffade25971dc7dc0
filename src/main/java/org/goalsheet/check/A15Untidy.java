package org.goalsheet.check;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.goalsheet.form.Form;
import org.goalsheet.message.Message;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Field;
import org.goalsheet.model.Sheet;

/** A15: blanks, full-width digits, control characters and line breaks where they do not belong. */
final class A15Untidy implements SheetRule {
  private final List<String> labels;

  A15Untidy(Form form) {
    this.labels = form.labels();
  }

  @Override
  public List<Finding> check(Table table) {
    Sheet sheet = table.sheet();
    BiPredicate<Field, String> isUntidy =
        (field, text) ->
            !Untidy.in(field == Field.UNIT_NAME ? sheet.unit().text() : text, hasLines(field))
                    .isEmpty()
                && !BlankForm.isBlank(text)
                && !BlankForm.isPlaceholder(text);
    return TextCell.of(table, labels, row -> !row.plain(), isUntidy).stream()
        .map(cell -> isUnit(cell) ? new TextCell(cell.place(), sheet.unit().text()) : cell)
        .map(A15Untidy::finding)
        .toList();
  }

  /** Code and name share a cell, and tidying may move digits from the name to the code. */
  private static boolean isUnit(TextCell cell) {
    return cell.place().field() == Field.UNIT_NAME;
  }

  private static boolean hasLines(Field field) {
    return switch (field) {
      case USE, GOAL, LABELLED, DESCRIPTION, VALUE -> true;
      default -> false;
    };
  }

  private static Finding finding(TextCell cell) {
    boolean lines = hasLines(cell.place().field());
    String kinds =
        Untidy.in(cell.text(), lines).stream()
            .map(kind -> kind.what().text())
            .collect(Collectors.joining("、"));
    Fix fix = new Fix(Message.of("check.fix.tidy"), tidied(cell, lines));
    return new Finding(
        "A15",
        Severity.H,
        cell.place(),
        Message.of("check.A15", cell.label(), kinds),
        List.of(fix));
  }

  private static UnaryOperator<Booklet> tidied(TextCell cell, boolean lines) {
    String tidy = Untidy.tidy(cell.text(), lines);
    return booklet -> booklet.with(cell.place().shownIn(), tidy);
  }
}
