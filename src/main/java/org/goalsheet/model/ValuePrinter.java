package org.goalsheet.model;

import java.util.List;
import org.goalsheet.model.ValuePart.Counted;
import org.goalsheet.model.ValuePart.Dated;
import org.goalsheet.model.ValuePart.Signed;
import org.goalsheet.model.ValuePart.Spelling;

/** Prints what was read of a value in the usual spelling, so that it reads the same again. */
final class ValuePrinter {
  private static final char SEPARATOR = '；';

  private final String text;
  private final List<ValuePart> parts;
  private final StringBuilder printed = new StringBuilder();

  private ValuePrinter(TargetValue value) {
    this.text = value.text();
    this.parts = value.parts();
  }

  static String print(TargetValue value) {
    ValuePrinter printer = new ValuePrinter(value);
    for (int i = 0; i < printer.parts.size(); i++) {
      printer.print(i);
    }
    return printer.printed.toString();
  }

  private void print(int place) {
    ValuePart part = parts.get(place);
    if (isSignBehind(place)) {
      return;
    }
    boolean signBehind = place + 1 < parts.size() && isSignBehind(place + 1);
    boolean signBefore = place > 0 && isFor(parts.get(place - 1), part);
    if (!printed.isEmpty() && (signBehind || !signBefore)) {
      printed.append(SEPARATOR);
    }
    if (signBehind) {
      printed.append(((Signed) parts.get(place + 1)).sign().mark());
    }
    printed.append(text(part));
  }

  private boolean isSignBehind(int place) {
    return parts.get(place) instanceof Signed sign && sign.spelling() == Spelling.WORDS_BEHIND;
  }

  /** Whether the first is a sign that stands right before the second. */
  private boolean isFor(ValuePart first, ValuePart second) {
    return first instanceof Signed sign
        && sign.spelling() != Spelling.WORDS_BEHIND
        && !(second instanceof Signed)
        && text.substring(first.end(), second.start()).isBlank();
  }

  private String text(ValuePart part) {
    if (part instanceof Signed sign) {
      return sign.sign().mark();
    } else if (part instanceof Counted counted) {
      return counted.quantity().text();
    } else if (part instanceof Dated dated) {
      return dated.when().text();
    }
    return text.substring(part.start(), part.end());
  }
}
