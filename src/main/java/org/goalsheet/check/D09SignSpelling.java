package org.goalsheet.check;

import java.util.List;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.TargetValue;
import org.goalsheet.model.ValuePart.Signed;
import org.goalsheet.model.ValuePart.Spelling;

/**
 * D09: a sign in another spelling than the usual. Marks are found everywhere, words (不少于, 以上) only
 * where the value is nothing but a number in digits: in a sentence, and in 九成以上, they are good
 * Chinese.
 */
final class D09SignSpelling implements RowRule {
  @Override
  public List<Finding> check(Row row) {
    TargetValue value = row.indicator().value();
    return value.signs().stream()
        .filter(sign -> !written(value, sign).equals(sign.sign().mark()))
        .filter(sign -> sign.spelling() == Spelling.MARK || isNumber(value))
        .findFirst()
        .map(sign -> finding(row, sign))
        .stream()
        .toList();
  }

  private static boolean isNumber(TargetValue value) {
    return value.measure().isPresent() && value.text().chars().anyMatch(Character::isDigit);
  }

  private static String written(TargetValue value, Signed sign) {
    return value.text().substring(sign.start(), sign.end());
  }

  private static Finding finding(Row row, Signed first) {
    TargetValue value = row.indicator().value();
    String usual =
        first.spelling() == Spelling.WORDS_BEHIND
            ? first.sign().mark() + value.text().substring(0, first.start()).strip()
            : withUsualMarks(value);
    Fix fix =
        new Fix(
            Message.of("check.fix.sign", usual),
            booklet -> booklet.with(row.place(Field.VALUE), usual));
    return new Finding(
        "D09",
        Severity.H,
        row.place(Field.VALUE),
        Message.of("check.D09", written(value, first), first.sign().mark(), usual),
        List.of(fix));
  }

  private static String withUsualMarks(TargetValue value) {
    StringBuilder usual = new StringBuilder();
    int from = 0;
    for (Signed sign : value.signs()) {
      if (sign.spelling() == Spelling.MARK || isNumber(value)) {
        usual.append(value.text(), from, sign.start()).append(sign.sign().mark());
        from = sign.end();
      }
    }
    return usual.append(value.text().substring(from)).toString();
  }
}
