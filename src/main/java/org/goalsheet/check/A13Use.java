package org.goalsheet.check;

import java.util.List;
import java.util.regex.Pattern;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.FieldRef;
import org.goalsheet.model.Sheet;

/** A13: 资金用途 is empty, or only repeats 项目名称. */
final class A13Use implements SheetRule {
  /** Blanks, and a full stop at the end, make no difference. */
  private static final Pattern UNSAID = Pattern.compile("[\\h\\v\\p{Cf}]+|。$");

  @Override
  public List<Finding> check(Table table) {
    Sheet sheet = table.sheet();
    String use = bare(sheet.funding().use());
    if (use.isEmpty()) {
      return List.of(finding(sheet, Severity.W, Message.of("check.A13")));
    }
    return use.equals(bare(sheet.name()))
        ? List.of(finding(sheet, Severity.H, Message.of("check.A13.repeats")))
        : List.of();
  }

  private static String bare(String text) {
    return UNSAID.matcher(text).replaceAll("");
  }

  private static Finding finding(Sheet sheet, Severity severity, Message message) {
    return new Finding("A13", severity, FieldRef.head(sheet.id(), Field.USE), message, List.of());
  }
}
