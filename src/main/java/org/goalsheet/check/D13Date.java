package org.goalsheet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.Sheet;
import org.goalsheet.model.When;

/**
 * D13: a 时效 date that the calendar does not have, that is of another year than the budget, or that
 * says no year. A date of the budget year beside it makes all of them clear.
 */
final class D13Date implements SheetRule {
  /** Periods and comparisons that reach beyond the budget year. */
  private static final Pattern OTHER_PERIOD =
      Pattern.compile("质保|保修|合同|服务期|租期|租赁期|有效期|学年|采暖|供暖|供热|取暖|跨年|尾款|结转|上年|往年|基准|同期|较|相比");

  private static final Pattern SEVERAL_YEARS =
      Pattern.compile("跨年|多年|分年|分期|各年|[两二三四五]年|(?<!\\d)[2-5]年|十[四五]五");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d{2}(?!\\d)");

  /** What comes again, or tells its year from another. */
  private static final Pattern RECURS = Pattern.compile("[每各逐按]|[次翌当本全常]年|[次当]月");

  private final int year;

  D13Date(int year) {
    this.year = year;
  }

  @Override
  public List<Finding> check(Table table) {
    List<Finding> findings = new ArrayList<>();
    for (Row row : table.rows()) {
      if (row.second().equals(Levels.TIME)) {
        judge(row, table.sheet()).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private Optional<Finding> judge(Row row, Sheet sheet) {
    List<When> dates = row.value().dates();
    if (dates.isEmpty()) {
      return Optional.empty();
    }
    Optional<When> impossible = first(dates, date -> !date.isPossible());
    if (impossible.isPresent()) {
      return impossible.map(
          date -> finding(row, Severity.E, Message.of("check.D13.impossible", date.text())));
    }
    List<Integer> years = dates.stream().flatMap(date -> Stream.ofNullable(date.year())).toList();
    if (years.isEmpty()) {
      return first(dates, date -> date.month() != null)
          .filter(date -> !isClear(row))
          .map(date -> finding(row, Severity.H, Message.of("check.D13", date.text(), year)));
    }
    return years.contains(year) || isMeant(years.get(0), row, sheet)
        ? Optional.empty()
        : Optional.of(finding(row, Severity.W, outside(years.get(0))));
  }

  private static Optional<When> first(List<When> dates, Predicate<When> which) {
    return dates.stream().filter(which).findFirst();
  }

  /** Whether a date without a year comes again, or its year is said elsewhere in the row. */
  private static boolean isClear(Row row) {
    return RECURS.matcher(row.value().text()).find() || YEAR.matcher(words(row)).find();
  }

  /** Whether a row speaks of another period, or a project lasts longer than the budget year. */
  private boolean isMeant(int other, Row row, Sheet sheet) {
    String words = words(row) + " " + row.value().text();
    return OTHER_PERIOD.matcher(words).find() || (other > year && lastsLonger(sheet, words(row)));
  }

  private boolean lastsLonger(Sheet sheet, String ofRow) {
    String words = String.join(" ", ofRow, sheet.name(), sheet.funding().use(), sheet.goal());
    return SEVERAL_YEARS.matcher(words).find()
        || YEAR.matcher(words).results().anyMatch(named -> Integer.parseInt(named.group()) > year);
  }

  private static String words(Row row) {
    return row.indicator().name() + " " + row.indicator().description();
  }

  private Message outside(int other) {
    return Message.of("check.D13.outside", other, year);
  }

  private Finding finding(Row row, Severity severity, Message message) {
    return new Finding("D13", severity, row.place(Field.VALUE), message, List.of())
        .restingOn(String.valueOf(year));
  }
}
