package org.goalsheet.check;

import java.util.ArrayList;
import java.util.List;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;

/** C08: a 描述 that only repeats its 三级, or stands on three rows or more. */
final class C08SaidAgain implements SheetRule {
  private static final int MANY = 3;

  @Override
  public List<Finding> check(Table table) {
    List<Finding> findings = new ArrayList<>();
    List<String> descriptions = new ArrayList<>(table.rows().size());
    for (Row row : table.rows()) {
      String description = seen(row.indicator().description(), row);
      descriptions.add(description);
      if (description.equals(seen(row.indicator().name(), row))
          && !BlankForm.isUntouched(description)) {
        findings.add(repeats(row));
      }
    }
    for (List<Integer> rows : Repeats.among(descriptions)) {
      if (rows.size() >= MANY && !BlankForm.isUntouched(descriptions.get(rows.get(0)))) {
        findings.add(onMany(table.rows().get(rows.get(MANY - 1)), rows.size()));
      }
    }
    return findings;
  }

  private static String seen(String text, Row row) {
    return row.plain() ? text : Unseen.without(text);
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

  private static Finding onMany(Row third, int rows) {
    return new Finding(
            "C08",
            Severity.W,
            third.place(Field.DESCRIPTION),
            Message.of("check.C08", rows),
            List.of())
        .restingOn(String.valueOf(rows));
  }
}
