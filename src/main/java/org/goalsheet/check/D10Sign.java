package org.goalsheet.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.TargetValue;
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
    TargetValue value = row.indicator().value();
    if (BlankForm.isUntouched(value.text())) {
      return List.of();
    }
    List<ValuePart> parts = value.parts();
    if (hasTwoSigns(parts, value.text())) {
      return List.of(finding(row, Message.of("check.D10.two", value.text().strip())));
    }
    return pointless(parts)
        .filter(sign -> !KNOWN_ELSEWHERE.matcher(value.text()).find())
        .map(sign -> List.of(finding(row, Message.of("check.D10", sign.sign().mark()))))
        .orElse(List.of());
  }

  /** One after the other, or one before and one behind the same number. */
  private static boolean hasTwoSigns(List<ValuePart> parts, String text) {
    return IntStream.range(1, parts.size())
        .anyMatch(
            i -> parts.get(i) instanceof Signed sign && isFor(sign, parts.subList(0, i), text));
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

  /** A mark with nothing exact behind it; words such as 不低于 make sense without a number. */
  private static Optional<Signed> pointless(List<ValuePart> parts) {
    return parts.stream()
        .skip(Math.max(0, parts.size() - 1))
        .filter(Signed.class::isInstance)
        .map(Signed.class::cast)
        .filter(sign -> sign.spelling() == Spelling.MARK)
        .findFirst();
  }

  private static Finding finding(Row row, Message message) {
    return new Finding("D10", Severity.E, row.place(Field.VALUE), message, List.of());
  }
}
