package org.goalsheet.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;

/** F03: the weights of a first level do not add up to what the form gives it. */
final class F03WeightOfGroup implements SheetRule {
  private final List<Map<String, Integer>> sharings;

  /**
   * @param sharings what the form gives to each first level, for each set of them that it knows
   */
  F03WeightOfGroup(List<Map<String, Integer>> sharings) {
    this.sharings = sharings;
  }

  @Override
  public List<Finding> check(Table table) {
    Set<String> present = new HashSet<>();
    table.rows().forEach(row -> present.add(row.first()));
    return sharings.stream()
        .filter(groups -> groups.keySet().equals(present))
        .findFirst()
        .map(groups -> findings(table, groups))
        .orElse(List.of());
  }

  private static List<Finding> findings(Table table, Map<String, Integer> groups) {
    List<Finding> findings = new ArrayList<>();
    groups.forEach(
        (group, asked) -> {
          List<Row> rows = table.rows().stream().filter(row -> row.first().equals(group)).toList();
          BigDecimal total = BigDecimal.valueOf(asked);
          WeightSum.sum(rows)
              .filter(sum -> sum.compareTo(total) != 0)
              .ifPresent(sum -> findings.add(finding(rows.get(0), group, sum, total)));
        });
    return findings;
  }

  private static Finding finding(Row first, String group, BigDecimal sum, BigDecimal total) {
    Message message = Message.of("check.F03", group, sum.toPlainString(), total.toPlainString());
    return new Finding("F03", Severity.E, first.place(Field.WEIGHT), message, List.of())
        .restingOn(group, sum.toPlainString());
  }
}
