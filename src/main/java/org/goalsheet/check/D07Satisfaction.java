package org.goalsheet.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.goalsheet.form.Form;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.Measure;
import org.goalsheet.model.Sign;

/** D07: satisfaction without %, under what is usual, or of exactly 100%. Scores are taken too. */
final class D07Satisfaction implements RowRule {
  private final BigDecimal least;

  D07Satisfaction(Form form) {
    least = BigDecimal.valueOf(form.limits().satisfaction());
  }

  @Override
  public List<Finding> check(Row row) {
    String name = row.indicator().name();
    if (!name.contains("满意") || !Names.isSatisfaction(Names.core(name))) {
      return List.of();
    }
    Optional<Percent> percent = Percent.of(row);
    return percent.isPresent() ? judge(row, percent.get()) : withoutUnit(row);
  }

  /** The wrong direction is found as D08, what is above 100% or at least 100% as D06. */
  private List<Finding> judge(Row row, Percent percent) {
    Sign sign = percent.sign();
    if (sign == Sign.AT_MOST || sign == Sign.LESS) {
      return List.of();
    }
    if (percent.from().compareTo(least) < 0) {
      return List.of(finding(row, Severity.W, Message.of("check.D07.low", least), List.of()));
    }
    boolean exact = sign == null || sign == Sign.EQUAL;
    return exact && percent.from().compareTo(Percent.WHOLE) == 0
        ? List.of(finding(row, Severity.H, Message.of("check.D07.all"), List.of()))
        : List.of();
  }

  private List<Finding> withoutUnit(Row row) {
    if (isOnlyWords(row)) {
      return List.of(finding(row, Severity.W, Message.of("check.D07.words"), List.of()));
    }
    return row
        .value()
        .measure()
        .filter(measure -> isBare(measure, row.indicator().name()))
        .map(measure -> withoutUnit(row, measure.quantity().from()))
        .stream()
        .toList();
  }

  /** Elsewhere such a value is found as D01 or D15. */
  private static boolean isOnlyWords(Row row) {
    return row.first().equals(Levels.SATISFACTION)
        && row.value().parts().isEmpty()
        && !BlankForm.isUntouched(row.value().text());
  }

  private Finding withoutUnit(Row row, BigDecimal figure) {
    Message message = Message.of("check.D07", row.value().text().strip());
    return finding(row, Severity.W, message, isUsual(figure) ? fixes(row) : List.of());
  }

  private boolean isUsual(BigDecimal figure) {
    return figure.compareTo(least) >= 0 && figure.compareTo(Percent.WHOLE) <= 0;
  }

  private static List<Fix> fixes(Row row) {
    return List.of(Written.fix(row, Written.withPercent(row.value())));
  }

  private static boolean isBare(Measure measure, String name) {
    return measure.quantity().unit().isNone() && !Names.remark(name).contains("分");
  }

  private static Finding finding(Row row, Severity severity, Message message, List<Fix> fixes) {
    return new Finding("D07", severity, row.place(Field.VALUE), message, fixes)
        .restingOn(row.indicator().name());
  }
}
