package org.goalsheet.check;

import java.util.List;
import java.util.regex.Pattern;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.ValuePart;
import org.goalsheet.model.ValuePart.Signed;
import org.goalsheet.model.ValuePart.Spelling;

/** D10: two signs at one number, or a sign without a number. */
final class D10Sign implements RowRule {
  /** A sign may also point to a figure that is known elsewhere. */
  private static final Pattern KNOWN_ELSEWHERE =
      Pattern.compile("上年|去年|往年|上期|同期|历史|预算|计划|目标|基准|标准|平均|限额|合同");

  @Override
  public List<Finding> check(Row row) {
    List<ValuePart> parts = row.value().parts();
    String text = row.value().text();
    if (hasTwoSigns(parts, text)) {
      return findings(row, Message.of("check.D10.two", text.strip()));
    }
    ValuePart last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
    return last instanceof Signed sign && isMark(sign) && !KNOWN_ELSEWHERE.matcher(text).find()
        ? findings(row, Message.of("check.D10", sign.sign().mark()))
        : List.of();
  }

  /** One after the other, or one before and one behind the same number. */
  private static boolean hasTwoSigns(List<ValuePart> parts, String text) {
    for (int i = 1; i < parts.size(); i++) {
      if (parts.get(i) instanceof Signed sign && isFor(sign, parts.subList(0, i), text)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFor(Signed second, List<ValuePart> before, String text) {
    ValuePart last = before.get(before.size() - 1);
    boolean adjacent = text.substring(last.end(), second.start()).isBlank();
    if (last instanceof Signed) {
      return adjacent;
    }
    return second.spelling() == Spelling.WORDS_BEHIND
        && before.size() > 1
        && before.get(before.size() - 2) instanceof Signed first
        && first.spelling() != Spelling.WORDS_BEHIND
        && text.substring(first.end(), last.start()).isBlank();
  }

  /** Words such as 不低于 make sense without a number, a mark does not. */
  private static boolean isMark(Signed sign) {
    return sign.spelling() == Spelling.MARK;
  }

  /** What was left of a blank form is found as such. */
  private static List<Finding> findings(Row row, Message message) {
    return BlankForm.isUntouched(row.value().text())
        ? List.of()
        : List.of(new Finding("D10", Severity.E, row.place(Field.VALUE), message, List.of()));
  }
}
