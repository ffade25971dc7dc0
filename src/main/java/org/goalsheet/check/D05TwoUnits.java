package org.goalsheet.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;

/**
 * D05: a unit said twice, one in strange words, two that contradict each other, or half of one:
 * 5个个, 95百分比, 30万元%, 28.40/株.
 */
final class D05TwoUnits implements RowRule {
  private static final String END = "(?=\\h*(?:$|[，,。；;、)）]|左右|以[上下内]))";

  private static final String COUNT = "(?:个|家|次|人次?|名|项|台|套|件|份|处|座|条|户|株|亩|米|平方米|公里|吨|天|月|年|小时)";

  /** What stands behind a number; the name of the group tells what is wrong with it. */
  private static final Pattern UNITS =
      Pattern.compile(
          "(?<=\\d)\\h*(?:"
              + String.join(
                  "|",
                  "(?<words>[%％]?\\h*百分[比号])(?!\\p{IsHan})",
                  "(?<again>(?<unit>[%％‰]|\\p{IsHan}{1,3})\\h*\\k<unit>)" + END,
                  "(?<two>\\p{IsHan}{1,4}[%％‰]|(?:[%％‰]|[万亿]?元)(?:"
                      + COUNT
                      + "|[万亿]?元)"
                      + END
                      + ")",
                  "(?<half>[/／]" + COUNT + ")" + END)
              + ")");

  @Override
  public List<Finding> check(Row row) {
    String text = row.value().text();
    if (!maySayTwice(text)) {
      return List.of();
    }
    Matcher matcher = UNITS.matcher(text);
    return matcher.find() ? List.of(finding(row, matcher)) : List.of();
  }

  /** Tells most values apart without the pattern. */
  private static boolean maySayTwice(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (isStrange(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isStrange(String text, int at) {
    char before = text.charAt(at - 1);
    char c = text.charAt(at);
    return switch (c) {
      case '/', '／' -> Character.isDigit(before);
      case '%', '％', '‰' -> !Character.isDigit(before);
      case '百' -> true;
      default ->
          Character.isIdeographic(c) && ("%％‰元".indexOf(before) >= 0 || isRepeated(text, at));
    };
  }

  private static boolean isRepeated(String text, int at) {
    for (int i = Math.max(0, at - 3); i < at; i++) {
      if (text.charAt(i) == text.charAt(at)) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(Row row, Matcher found) {
    String piece = found.group().strip();
    if (found.group("words") != null) {
      return finding(row, Message.of("check.D05.words", piece), fix(row, found, "%"));
    } else if (found.group("again") != null) {
      String unit = found.group("unit");
      return finding(row, Message.of("check.D05.again", unit), fix(row, found, unit));
    } else if (found.group("half") != null) {
      return finding(row, Message.of("check.D05.half", piece), List.of());
    }
    return finding(row, Message.of("check.D05", piece), List.of());
  }

  private static Finding finding(Row row, Message message, List<Fix> fixes) {
    return new Finding("D05", Severity.W, row.place(Field.VALUE), message, fixes);
  }

  private static List<Fix> fix(Row row, Matcher found, String unit) {
    String text = row.value().text();
    String right = text.substring(0, found.start()) + unit + text.substring(found.end());
    return List.of(Written.fix(row, right));
  }
}
