package org.goalsheet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;

/**
 * E03: 项目名称, 绩效目标 or 资金用途 names one year as that of its budget, and it is not the booklet's. Most
 * likely the text was taken over from that year's booklet.
 */
final class E03OtherYear implements SheetRule {
  private static final List<Field> FIELDS = List.of(Field.NAME, Field.USE, Field.GOAL);

  private static final Pattern YEAR =
      Pattern.compile("(?<!\\d)(?<year>(?:19|20)\\d{2})(?:年|(?=[-—–~～至到/〕\\])）]))");

  /** A year as that of a budget: 2024年度, or a line that begins with 2024年 and what is done then. */
  private static final Pattern OF_BUDGET =
      Pattern.compile(
          "(?<!\\d)(?<year>20\\d{2})年(?:度|(?<=^(?:\\d{1,2}[.．、])?20\\d{2}年)(?=[，,]|完成|开展|实施|组织|举办|计划|全年))",
          Pattern.MULTILINE);

  /** In a name any year is. */
  private static final Pattern IN_NAME = Pattern.compile("(?<!\\d)(?<year>20\\d{2})年");

  /** The year is that of something older or later, which this year's budget goes on with. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "款|结[转余算]|遗留|[欠续补已较比自从至到]|支付|偿还|清[偿算]|决算|竣工|完工|质保|债券?|批[复次]|第.{1,2}批"
              + "|合同|以[来前后]|之[前后]|[前起底末初]|水平|基数|同期|考核|评价|审计|基础上|跨年|标准|目录|中央|省级"
              + "|下达|[根依]据|按照|建设|工程|改造");

  private static final String CLAUSE_ENDS = "，,。；;\n";

  private final int year;

  E03OtherYear(int year) {
    this.year = year;
  }

  @Override
  public List<Finding> check(Table table) {
    List<Finding> findings = new ArrayList<>();
    for (Field field : FIELDS) {
      String text = table.sheet().get(field);
      if (text.contains("20")) {
        otherYear(text, field).ifPresent(other -> findings.add(finding(table, field, other)));
      }
    }
    return findings;
  }

  /** The year of the budget that the text speaks of; empty where that is not clear. */
  private Optional<String> otherYear(String text, Field field) {
    Matcher budget = (field == Field.NAME ? IN_NAME : OF_BUDGET).matcher(text);
    if (!budget.find()) {
      return Optional.empty();
    }
    String found = budget.group("year");
    boolean other = Integer.parseInt(found) != year && isOnlyYear(found, text);
    return other && !REFERENCE.matcher(clause(text, budget)).find()
        ? Optional.of(found)
        : Optional.empty();
  }

  private static String clause(String text, Matcher found) {
    int from = found.start();
    while (from > 0 && CLAUSE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int to = found.end();
    while (to < text.length() && CLAUSE_ENDS.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return text.substring(from, to);
  }

  private static boolean isOnlyYear(String only, String text) {
    Matcher years = YEAR.matcher(text);
    while (years.find()) {
      if (!years.group("year").equals(only)) {
        return false;
      }
    }
    return true;
  }

  private Finding finding(Table table, Field field, String other) {
    Message message =
        Message.of("check.E03", Message.text("field." + field.key()), other, String.valueOf(year));
    return new Finding("E03", Severity.H, table.place(field), message, List.of())
        .restingOn(String.valueOf(year));
  }
}
