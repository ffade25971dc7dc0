package org.goalsheet.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Sheet;

/** C04: a row with the 二级, 三级 and 描述 of an earlier one. */
final class C04SameRow implements SheetRule {
  private final Levels levels;

  C04SameRow(Levels levels) {
    this.levels = levels;
  }

  @Override
  public List<Finding> check(Sheet sheet) {
    List<Finding> findings = new ArrayList<>();
    Map<List<String>, Integer> numbers = new HashMap<>();
    for (Indicator row : sheet.indicators()) {
      int number = sheet.indexOf(row.id()) + 1;
      if (!BlankForm.isUntouched(row.name())) {
        Integer earlier = numbers.putIfAbsent(said(row), number);
        if (earlier != null) {
          findings.add(finding(new Row(sheet.id(), row), number, earlier));
        }
      }
    }
    return findings;
  }

  private List<String> said(Indicator row) {
    return List.of(
        levels.second(row),
        Untidy.tidy(row.name(), false),
        Untidy.tidy(row.description(), true).strip());
  }

  private static Finding finding(Row row, int number, int earlier) {
    return new Finding(
        "C04",
        Severity.E,
        row.place(Field.INDICATOR_NAME),
        Message.of("check.C04", number, earlier),
        List.of());
  }
}
