package org.goalsheet.check;

import java.util.List;
import org.goalsheet.form.Form;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;

/** A12: 绩效指标描述 is empty where the form asks for it. */
final class A12Description implements RowRule {
  private final boolean asked;

  A12Description(Form form) {
    this.asked = form.shows(Field.DESCRIPTION);
  }

  @Override
  public List<Finding> check(Row row) {
    return asked && BlankForm.isBlank(row.indicator().description())
        ? List.of(
            new Finding(
                "A12",
                Severity.W,
                row.place(Field.DESCRIPTION),
                Message.of("check.A12"),
                List.of()))
        : List.of();
  }
}
