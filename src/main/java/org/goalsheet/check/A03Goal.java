package org.goalsheet.check;

import java.util.List;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.FieldRef;
import org.goalsheet.model.Sheet;

/** A03: 绩效目标 is empty. */
final class A03Goal implements SheetRule {
  @Override
  public List<Finding> check(Table table) {
    Sheet sheet = table.sheet();
    return BlankForm.isBlank(sheet.goal())
        ? List.of(
            new Finding(
                "A03",
                Severity.E,
                FieldRef.head(sheet.id(), Field.GOAL),
                Message.of("check.A03"),
                List.of()))
        : List.of();
  }
}
