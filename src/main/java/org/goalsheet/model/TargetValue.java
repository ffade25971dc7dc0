package org.goalsheet.model;

import java.util.List;
import java.util.Optional;
import org.goalsheet.model.ValuePart.Counted;
import org.goalsheet.model.ValuePart.Signed;
import org.goalsheet.model.ValuePart.Spelling;

/**
 * 指标值: what an indicator must reach.
 *
 * @param text what was typed, kept to the letter; all else is read from it
 */
public record TargetValue(String text) {
  public static final TargetValue EMPTY = new TargetValue("");

  /** What is exact in it, in the order of the text. */
  public List<ValuePart> parts() {
    return ValueScanner.scan(text);
  }

  /** The signs, in every spelling. */
  public List<Signed> signs() {
    return only(Signed.class, parts());
  }

  /** The first sign. */
  public Optional<Sign> sign() {
    return signs().stream().map(Signed::sign).findFirst();
  }

  /** The numbers with their units; numbers in dates are not among them. */
  public List<Quantity> quantities() {
    return only(Counted.class, parts()).stream().map(Counted::quantity).toList();
  }

  /**
   * The number to reach, where the value is nothing but one number or range, its unit and at most
   * one sign. Empty where there are more words, as in 约30万元 or 每月2次.
   */
  public Optional<Measure> measure() {
    List<ValuePart> parts = parts();
    List<Counted> numbers = only(Counted.class, parts);
    List<Signed> signs = only(Signed.class, parts);
    if (numbers.size() != 1 || signs.size() != parts.size() - 1 || !isWordless(parts)) {
      return Optional.empty();
    }
    Quantity quantity = numbers.get(0).quantity();
    if (signs.isEmpty()) {
      return Optional.of(new Measure(null, quantity));
    }
    Signed sign = signs.get(0);
    boolean points = parts.get(0).equals(sign) != (sign.spelling() == Spelling.WORDS_BEHIND);
    return signs.size() == 1 && points
        ? Optional.of(new Measure(sign.sign(), quantity))
        : Optional.empty();
  }

  private static <T extends ValuePart> List<T> only(Class<T> kind, List<ValuePart> parts) {
    return parts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private boolean isWordless(List<ValuePart> parts) {
    int from = 0;
    for (ValuePart part : parts) {
      if (!text.substring(from, part.start()).isBlank()) {
        return false;
      }
      from = part.end();
    }
    return text.substring(from).isBlank();
  }
}
