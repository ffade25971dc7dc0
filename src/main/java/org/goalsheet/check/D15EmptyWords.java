package org.goalsheet.check;

import java.util.List;
import java.util.Optional;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;

/**
 * D15: a value that is nothing but empty words, as 显著提高. It is graver in 产出 and 成本 than in 效益.
 * Where it speaks, D01 and D02 have nothing to add.
 */
final class D15EmptyWords implements RowRule {
  @Override
  public List<Finding> check(Row row) {
    return severity(row)
        .filter(severity -> EmptyWords.isOnly(row.value().text()))
        .map(severity -> List.of(finding(row, severity)))
        .orElse(List.of());
  }

  private static Optional<Severity> severity(Row row) {
    return switch (row.first()) {
      case Levels.OUTPUT, Levels.COST -> Optional.of(Severity.W);
      case Levels.BENEFIT -> Optional.of(Severity.H);
      default -> Exactness.isAsked(row.second()) ? Optional.of(Severity.W) : Optional.empty();
    };
  }

  private static Finding finding(Row row, Severity severity) {
    return new Finding(
        "D15",
        severity,
        row.place(Field.VALUE),
        Message.of("check.D15", row.value().text().strip()),
        List.of());
  }
}
