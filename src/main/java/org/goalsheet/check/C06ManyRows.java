package org.goalsheet.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goalsheet.form.Form.Limits;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;

/** C06: more rows than usual, on the sheet or in one 二级; there at the first that is too many. */
final class C06ManyRows implements SheetRule {
  private final Limits limits;

  C06ManyRows(Limits limits) {
    this.limits = limits;
  }

  @Override
  public List<Finding> check(Table table) {
    List<Finding> findings = new ArrayList<>();
    int rows = table.rows().size();
    if (rows > limits.rows()) {
      findings.add(
          Finding.ofRows("C06", Severity.H, table, Message.of("check.C06", rows, limits.rows()))
              .restingOn(String.valueOf(rows)));
    }
    if (rows > limits.rowsOfSecond()) {
      findings.addAll(crowded(table));
    }
    return findings;
  }

  private List<Finding> crowded(Table table) {
    Map<String, List<Row>> bySecond = new HashMap<>();
    for (Row row : table.rows()) {
      bySecond.computeIfAbsent(row.second(), second -> new ArrayList<>()).add(row);
    }
    return bySecond.entrySet().stream()
        .filter(second -> second.getValue().size() > limits.rowsOfSecond())
        .filter(second -> !BlankForm.isUntouched(second.getKey()))
        .map(second -> finding(second.getKey(), second.getValue()))
        .toList();
  }

  private Finding finding(String second, List<Row> rows) {
    Row first = rows.get(limits.rowsOfSecond());
    Message message = Message.of("check.C06.second", second, rows.size(), limits.rowsOfSecond());
    return new Finding("C06", Severity.H, first.place(Field.LEVEL2), message, List.of())
        .restingOn(String.valueOf(rows.size()));
  }
}
