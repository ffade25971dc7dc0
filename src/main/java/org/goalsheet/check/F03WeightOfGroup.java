package org.goalsheet.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;

/** F03: the weights of a first level do not add up to what the form gives it. */
final class F03WeightOfGroup implements SheetRule {
  private final Map<String, Integer> groups;

  /**
   * @param groups what the form gives to each first level
   */
  F03WeightOfGroup(Map<String, Integer> groups) {
    this.groups = groups;
  }

  @Override
  public List<Finding> check(Table table) {
    List<Finding> findings = new ArrayList<>();
    groups.forEach(
        (group, asked) -> {
          List<Row> rows = table.rows().stream().filter(row -> row.first().equals(group)).toList();
          BigDecimal total = BigDecimal.valueOf(asked);
          if (!rows.isEmpty()) {
            WeightSum.sum(rows)
                .filter(sum -> sum.compareTo(total) != 0)
                .ifPresent(sum -> findings.add(finding(rows.get(0), group, sum, total)));
          }
        });
    return findings;
  }

  private static Finding finding(Row first, String group, BigDecimal sum, BigDecimal total) {
    Message message = Message.of("check.F03", group, sum.toPlainString(), total.toPlainString());
    return new Finding("F03", Severity.E, first.place(Field.WEIGHT), message, List.of())
        .restingOn(group, sum.toPlainString());
  }
}
