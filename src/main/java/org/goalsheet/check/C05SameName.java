package org.goalsheet.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;

/**
 * C05: a 三级 again with the same value, or again under another 二级 with the same description. What
 * C04 finds is left to it.
 */
final class C05SameName implements SheetRule {
  @Override
  public List<Finding> check(Table table) {
    List<Finding> findings = new ArrayList<>();
    table.namesakes().forEach(rows -> check(table, rows, findings));
    return findings;
  }

  private static void check(Table table, List<Integer> namesakes, List<Finding> findings) {
    Set<C04SameRow.Said> said = new HashSet<>();
    Map<String, Integer> valued = new HashMap<>();
    Map<String, Integer> described = new HashMap<>();
    for (int i : namesakes) {
      Row row = table.rows().get(i);
      C04SameRow.Said words = C04SameRow.Said.of(row);
      if (!BlankForm.isUntouched(words.name()) && said.add(words)) {
        Integer same = described.putIfAbsent(words.description(), i);
        String value = Unseen.without(row.value().text());
        if (!BlankForm.isUntouched(value)) {
          Integer equal = valued.putIfAbsent(value, i);
          same = equal == null ? same : equal;
        }
        if (same != null) {
          findings.add(finding(table, i, same));
        }
      }
    }
  }

  private static Finding finding(Table table, int number, int earlier) {
    Row row = table.rows().get(number);
    Row other = table.rows().get(earlier);
    Message message =
        row.second().equals(other.second())
            ? Message.of("check.C05", number + 1, earlier + 1)
            : Message.of("check.C05.seconds", number + 1, earlier + 1, other.second());
    return new Finding("C05", Severity.W, row.place(Field.INDICATOR_NAME), message, List.of())
        .restingOn(
            row.second(),
            row.indicator().description(),
            row.value().text(),
            other.second(),
            other.indicator().description(),
            other.value().text());
  }
}
