package org.goalsheet.check;

import java.util.List;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.FieldRef;
import org.goalsheet.model.Sheet;

/** B03: 预算数 is empty, or 0. */
final class B03Budget implements SheetRule {
  @Override
  public List<Finding> check(Table table) {
    Sheet sheet = table.sheet();
    if (BlankForm.isBlank(sheet.funding().budget().text())) {
      return List.of(finding(sheet, Severity.E, Message.of("check.B03")));
    }
    boolean zero = table.budget().filter(number -> number.signum() == 0).isPresent();
    return zero ? List.of(finding(sheet, Severity.W, Message.of("check.B03.zero"))) : List.of();
  }

  private static Finding finding(Sheet sheet, Severity severity, Message message) {
    return new Finding(
        "B03", severity, FieldRef.head(sheet.id(), Field.BUDGET), message, List.of());
  }
}
