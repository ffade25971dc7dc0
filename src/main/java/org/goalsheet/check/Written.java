package org.goalsheet.check;

import java.util.Optional;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.TargetValue;
import org.goalsheet.model.ValuePart;
import org.goalsheet.model.ValuePart.Counted;

/** Values to the letter, and the same with a piece of them written otherwise. */
final class Written {
  private Written() {}

  /** The first number or range with its unit, as it is written; the whole text without one. */
  static String figure(TargetValue value) {
    return counted(value)
        .map(number -> value.text().substring(number.start(), number.end()).strip())
        .orElseGet(() -> value.text().strip());
  }

  /** With % behind the first number, which has no unit. */
  static String withPercent(TargetValue value) {
    String text = value.text();
    int end = counted(value).map(Counted::end).orElse(text.length());
    return text.substring(0, end).stripTrailing() + "%" + text.substring(end);
  }

  private static Optional<Counted> counted(TargetValue value) {
    for (ValuePart part : value.parts()) {
      if (part instanceof Counted number) {
        return Optional.of(number);
      }
    }
    return Optional.empty();
  }

  /** Puts another text into the place of the value. */
  static Fix fix(Row row, String right) {
    return new Fix(
        Message.of("check.fix.value", right),
        booklet -> booklet.with(row.place(Field.VALUE), right));
  }
}
