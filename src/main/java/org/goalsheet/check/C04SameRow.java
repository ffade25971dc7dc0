package org.goalsheet.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.Indicator;

/** C04: a row with the 二级, 三级 and 描述 of an earlier one. */
final class C04SameRow implements SheetRule {
  /** What makes two rows the same, untidiness apart. */
  record Said(String second, String name, String description) {
    static Said of(Row row) {
      Indicator indicator = row.indicator();
      return new Said(
          row.second(),
          Untidy.tidy(indicator.name(), false),
          Untidy.tidy(indicator.description(), true).strip());
    }
  }

  @Override
  public List<Finding> check(Table table) {
    List<Finding> findings = new ArrayList<>();
    table.namesakes().forEach(rows -> check(table.rows(), rows, findings));
    return findings;
  }

  private static void check(List<Row> rows, List<Integer> namesakes, List<Finding> findings) {
    Map<Said, Integer> numbers = new HashMap<>();
    for (int i : namesakes) {
      Row row = rows.get(i);
      if (!BlankForm.isUntouched(row.indicator().name())) {
        Integer earlier = numbers.putIfAbsent(Said.of(row), i + 1);
        if (earlier != null) {
          findings.add(finding(row, i + 1, earlier));
        }
      }
    }
  }

  private static Finding finding(Row row, int number, int earlier) {
    return new Finding(
            "C04",
            Severity.E,
            row.place(Field.INDICATOR_NAME),
            Message.of("check.C04", number, earlier),
            List.of())
        .restingOn(row.second(), row.indicator().description());
  }
}
