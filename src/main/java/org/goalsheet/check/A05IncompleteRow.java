package org.goalsheet.check;

import java.util.ArrayList;
import java.util.List;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;

/** A05: a row without 一级, 二级, 三级 or 指标值; each empty cell is found. */
final class A05IncompleteRow implements RowRule {
  private static final List<Field> NEEDED =
      List.of(Field.LEVEL1, Field.LEVEL2, Field.INDICATOR_NAME, Field.VALUE);

  @Override
  public List<Finding> check(Row row) {
    List<Finding> findings = new ArrayList<>();
    for (Field field : NEEDED) {
      if (BlankForm.isBlank(row.indicator().get(field))) {
        findings.add(finding(new TextCell(row.place(field), "")));
      }
    }
    return findings;
  }

  private static Finding finding(TextCell cell) {
    return new Finding(
        "A05", Severity.E, cell.place(), Message.of("check.A05", cell.label()), List.of());
  }
}
