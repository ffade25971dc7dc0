package org.goalsheet.check;

import java.util.List;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.TargetValue;
import org.goalsheet.model.ValuePart;
import org.goalsheet.model.ValuePart.Signed;
import org.goalsheet.model.ValuePart.Spelling;

/**
 * D09: a sign in another spelling than the usual. Marks are found everywhere, words (不少于, 以上) only
 * where the value is nothing but a number in digits: in a sentence, and in 九成以上, they are good
 * Chinese.
 */
final class D09SignSpelling implements RowRule {
  /** As in 3个工作日内: how everybody says it. */
  private static final String PLAIN = "内";

  @Override
  public List<Finding> check(Row row) {
    TargetValue value = row.value();
    for (ValuePart part : value.parts()) {
      if (part instanceof Signed sign && isUnusual(sign, value)) {
        return List.of(finding(row, sign));
      }
    }
    return List.of();
  }

  private static boolean isUnusual(Signed sign, TargetValue value) {
    boolean usual = value.text().startsWith(sign.sign().mark(), sign.start());
    return (!usual || sign.end() - sign.start() > 1)
        && !written(value, sign).equals(PLAIN)
        && isJudged(sign, value);
  }

  private static boolean isJudged(Signed sign, TargetValue value) {
    return sign.spelling() == Spelling.MARK
        || (value.measure().isPresent() && Character.isDigit(Written.figure(value).charAt(0)));
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
    return new Finding(
        "D09",
        Severity.H,
        row.place(Field.VALUE),
        Message.of("check.D09", written(value, first), first.sign().mark(), usual),
        List.of(Written.fix(row, usual)));
  }

  private static String withUsualMarks(TargetValue value) {
    StringBuilder usual = new StringBuilder();
    int from = 0;
    for (Signed sign : value.signs()) {
      if (isJudged(sign, value)) {
        usual.append(value.text(), from, sign.start()).append(sign.sign().mark());
        from = sign.end();
      }
    }
    return usual.append(value.text().substring(from)).toString();
  }
}
