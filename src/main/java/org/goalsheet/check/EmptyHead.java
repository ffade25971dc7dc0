package org.goalsheet.check;

import java.util.List;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;

/** A01 and A03: a field of the head is empty that no sheet can do without. */
record EmptyHead(String id, Field field) implements SheetRule {
  @Override
  public List<Finding> check(Table table) {
    return BlankForm.isBlank(table.sheet().get(field))
        ? List.of(
            new Finding(id, Severity.E, table.place(field), Message.of("check." + id), List.of()))
        : List.of();
  }
}
