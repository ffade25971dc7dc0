package org.goalsheet.check;

import java.util.List;
import java.util.regex.Pattern;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.Indicator;

/**
 * D16: a percentage on a whole sentence that names no rate: nobody can tell what is to be divided
 * by what.
 */
final class D16Unmeasurable implements RowRule {
  private static final int SENTENCE = 15;

  /** What can be a percentage: a rate, a degree, a share, a growth. 制度 and 年度 are no degrees. */
  private static final Pattern RATE =
      Pattern.compile("率|(?<![制年季月])度|比例|占比|比重|百分比|增长|下降|提高幅度|[增降涨跌]幅|增速|(?:减少|降低|缩短|增加|节约)$");

  @Override
  public List<Finding> check(Row row) {
    String said = said(row.indicator());
    return said.length() >= SENTENCE && isPercentage(row) && !RATE.matcher(said).find()
        ? List.of(finding(row, said))
        : List.of();
  }

  private static String said(Indicator indicator) {
    String name = indicator.name().strip();
    return name.isEmpty() ? indicator.description().strip() : name;
  }

  private static boolean isPercentage(Row row) {
    return row.value()
        .measure()
        .filter(measure -> measure.quantity().unit().text().equals("%"))
        .isPresent();
  }

  private static Finding finding(Row row, String said) {
    return new Finding(
            "D16", Severity.H, row.place(Field.VALUE), Message.of("check.D16", said), List.of())
        .restingOn(said);
  }
}
