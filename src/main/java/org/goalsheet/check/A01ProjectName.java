package org.goalsheet.check;

import java.util.List;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.FieldRef;
import org.goalsheet.model.Sheet;

/** A01: 项目名称 is empty. */
final class A01ProjectName implements SheetRule {
  @Override
  public List<Finding> check(Table table) {
    Sheet sheet = table.sheet();
    return BlankForm.isBlank(sheet.name())
        ? List.of(
            new Finding(
                "A01",
                Severity.E,
                FieldRef.head(sheet.id(), Field.NAME),
                Message.of("check.A01"),
                List.of()))
        : List.of();
  }
}
