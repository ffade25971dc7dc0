package org.goalsheet.check;

import java.util.List;
import org.goalsheet.form.Form;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.Sheet;

/** A13: 资金用途 is empty where the form asks for it, or only repeats 项目名称. */
final class A13Use implements SheetRule {
  private final boolean asked;

  A13Use(Form form) {
    this.asked = form.shows(Field.USE);
  }

  @Override
  public List<Finding> check(Table table) {
    if (!asked) {
      return List.of();
    }
    Sheet sheet = table.sheet();
    String use = bare(sheet.funding().use());
    if (use.isEmpty()) {
      return List.of(finding(table, Severity.W, Message.of("check.A13")));
    }
    return use.equals(bare(sheet.name()))
        ? List.of(
            finding(table, Severity.H, Message.of("check.A13.repeats")).restingOn(sheet.name()))
        : List.of();
  }

  /** Blanks, and a full stop at the end, make no difference. */
  private static String bare(String text) {
    String seen = Unseen.without(text);
    return seen.endsWith("。") ? seen.substring(0, seen.length() - 1) : seen;
  }

  private static Finding finding(Table table, Severity severity, Message message) {
    return new Finding("A13", severity, table.place(Field.USE), message, List.of());
  }
}
