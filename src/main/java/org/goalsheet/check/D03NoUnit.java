package org.goalsheet.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.Measure;
import org.goalsheet.model.Quantity;

/**
 * D03: a number without a unit. Names that ask for a share are left out: they ask for % (D04, D07).
 */
final class D03NoUnit implements RowRule {
  /** Ratios, indices, scores and ranks have no unit. */
  private static final Endings NEED_NONE =
      Endings.of(
          "比重", "比值", "比数", "系数", "指数", "倍数", "分数", "分值", "成绩", "绩点", "排名", "位次", "名次", "等级", "级别");

  /** In a 时效 value a bare number may be a year, with month and day too, or month and day. */
  private static final Pattern MAY_BE_DATE =
      Pattern.compile("(?:19|20)\\d{2}(?:\\.?(?:0?[1-9]|1[0-2])(?:[0-3]\\d)?)?|1?\\d\\.[0-3]?\\d");

  @Override
  public List<Finding> check(Row row) {
    Optional<Measure> measure = row.value().measure();
    return measure.isPresent() && isBare(measure.get().quantity()) && needsUnit(row)
        ? List.of(finding(row))
        : List.of();
  }

  /** Nothing is nothing in every unit. */
  private static boolean isBare(Quantity quantity) {
    return quantity.unit().isNone() && quantity.to().signum() != 0;
  }

  private static boolean needsUnit(Row row) {
    String name = row.indicator().name();
    return !Names.mayTellUnit(name) && !needsNone(Names.core(name)) && !mayBeDate(row);
  }

  private static boolean needsNone(String core) {
    return Names.mayBeShare(core)
        || Names.isSatisfaction(core)
        || NEED_NONE.end(core)
        || core.endsWith("比")
        || core.endsWith("值")
        || core.endsWith("分")
        || endsInLatin(core);
  }

  /** Indices as AQI and PUE. */
  private static boolean endsInLatin(String core) {
    char last = core.isEmpty() ? '0' : core.charAt(core.length() - 1);
    return (last >= 'A' && last <= 'Z') || (last >= 'a' && last <= 'z');
  }

  private static boolean mayBeDate(Row row) {
    return row.second().equals(Levels.TIME)
        && MAY_BE_DATE.matcher(row.value().text().strip()).matches();
  }

  private static Finding finding(Row row) {
    return new Finding(
        "D03",
        Severity.E,
        row.place(Field.VALUE),
        Message.of("check.D03", Written.figure(row.value())),
        List.of());
  }
}
