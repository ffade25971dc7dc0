package org.goalsheet.check;

import java.util.List;
import java.util.regex.Pattern;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.Measure;

/** D03: a number without a unit. Names in 率 度 比例 占比 are left out: they ask for % (D04). */
final class D03NoUnit implements RowRule {
  /** Ratios, indices and scores have no unit, and a name may end with its unit: （个）, /人, %. */
  private static final Pattern NEEDS_NONE =
      Pattern.compile(
          "(?:(?:率|度)(?:指标|调查)?|比例|占比|比|比重|比值|系数|指数[A-Z]*|值|评分|得分"
              + "|[)）\\]】%％‰]|/\\p{IsHan}{1,3})\\s*$");

  /** In a 时效 value a bare number may be a year, with month and day too, or month and day. */
  private static final Pattern MAY_BE_DATE =
      Pattern.compile("(?:19|20)\\d{2}(?:\\.?(?:0?[1-9]|1[0-2])(?:[0-3]\\d)?)?|1?\\d\\.[0-3]?\\d");

  @Override
  public List<Finding> check(Row row) {
    String name = row.indicator().name();
    boolean judged = !NEEDS_NONE.matcher(name).find() && !mayBeDate(row);
    return row
        .indicator()
        .value()
        .measure()
        .filter(measure -> judged && measure.quantity().unit().isNone())
        .map(measure -> finding(row, measure))
        .stream()
        .toList();
  }

  private static boolean mayBeDate(Row row) {
    return row.second().equals(Levels.TIME)
        && MAY_BE_DATE.matcher(row.indicator().value().text().strip()).matches();
  }

  private static Finding finding(Row row, Measure measure) {
    return new Finding(
        "D03",
        Severity.E,
        row.place(Field.VALUE),
        Message.of("check.D03", measure.quantity().to().toPlainString()),
        List.of());
  }
}
