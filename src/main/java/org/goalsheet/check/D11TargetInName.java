package org.goalsheet.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.Quantity;
import org.goalsheet.model.TargetValue;
import org.goalsheet.model.ValuePart;
import org.goalsheet.model.ValuePart.Counted;
import org.goalsheet.model.ValuePart.Signed;
import org.goalsheet.model.ValuePart.Spelling;

/**
 * D11: the target stands at the end of the name, as in 建设质量达标率100%. A number there is the target
 * where it has a sign, is a share, or is that of the value too; else it may be part of the name.
 */
final class D11TargetInName implements RowRule {
  /** What is paid is named by its share of the whole. */
  private static final Pattern PAYMENT = Pattern.compile("付|款|质保金");

  private static final String CLOSING = ")）]】";

  @Override
  public List<Finding> check(Row row) {
    String name = row.indicator().name();
    return hasDigit(name)
        ? target(name.strip(), row).map(target -> finding(row, target)).stream().toList()
        : List.of();
  }

  private static boolean hasDigit(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if ((c >= '0' && c <= '9') || (c >= '０' && c <= '９')) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> target(String name, Row row) {
    List<ValuePart> parts = new TargetValue(name).parts();
    int last = parts.size() - 1;
    boolean signedBehind = last > 0 && isSign(parts.get(last), Spelling.WORDS_BEHIND);
    int at = signedBehind ? last - 1 : last;
    if (at < 0 || !(parts.get(at) instanceof Counted number)) {
      return Optional.empty();
    }
    boolean signedBefore =
        at > 0
            && !isSign(parts.get(at - 1), Spelling.WORDS_BEHIND)
            && parts.get(at - 1) instanceof Signed sign
            && name.substring(sign.end(), number.start()).isBlank();
    int start = signedBefore ? parts.get(at - 1).start() : number.start();
    String rest = name.substring(parts.get(last).end());
    boolean signed = signedBefore || signedBehind;
    return isEnd(rest, signed) && isTarget(number.quantity(), signed, row)
        ? Optional.of(name.substring(start, parts.get(last).end()))
        : Optional.empty();
  }

  private static boolean isSign(ValuePart part, Spelling spelling) {
    return part instanceof Signed sign && sign.spelling() == spelling;
  }

  private static boolean isEnd(String rest, boolean signed) {
    return rest.isEmpty() || (signed && rest.length() == 1 && CLOSING.contains(rest));
  }

  private static boolean isTarget(Quantity number, boolean signed, Row row) {
    if (PAYMENT.matcher(row.indicator().name()).find()) {
      return false;
    }
    return switch (number.unit().kind()) {
      case RATE -> true;
      case NONE, OTHER -> false;
      default -> signed || row.value().quantities().contains(number);
    };
  }

  private static Finding finding(Row row, String target) {
    Message message = Message.of("check.D11", target);
    return new Finding("D11", Severity.W, row.place(Field.INDICATOR_NAME), message, List.of())
        .restingOn(row.value().text());
  }
}
