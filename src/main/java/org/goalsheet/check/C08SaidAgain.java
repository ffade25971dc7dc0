package org.goalsheet.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;

/** C08: a 描述 that only repeats its 三级, or stands on three rows or more. */
final class C08SaidAgain implements SheetRule {
  private static final int MANY = 3;

  @Override
  public List<Finding> check(Table table) {
    List<Finding> findings = new ArrayList<>();
    Map<String, List<Row>> byDescription = new HashMap<>();
    for (Row row : table.rows()) {
      String description = Unseen.without(row.indicator().description());
      if (!BlankForm.isUntouched(description)) {
        byDescription.computeIfAbsent(description, said -> new ArrayList<>(1)).add(row);
        if (description.equals(Unseen.without(row.indicator().name()))) {
          findings.add(repeats(row));
        }
      }
    }
    for (List<Row> rows : byDescription.values()) {
      if (rows.size() >= MANY) {
        findings.add(onMany(rows));
      }
    }
    return findings;
  }

  private static Finding repeats(Row row) {
    return new Finding(
            "C08",
            Severity.H,
            row.place(Field.INDICATOR_NAME),
            Message.of("check.C08.repeats"),
            List.of())
        .restingOn(row.indicator().description());
  }

  private static Finding onMany(List<Row> rows) {
    return new Finding(
            "C08",
            Severity.W,
            rows.get(MANY - 1).place(Field.DESCRIPTION),
            Message.of("check.C08", rows.size()),
            List.of())
        .restingOn(String.valueOf(rows.size()));
  }
}
