package org.goalsheet.model;

/** Reads numbers that mean something only together: 1:3, 2/3, 7×24小时. */
final class CompoundReader {
  private static final String RATIO = ":：∶";
  private static final String TIMES = "×✕*xX";

  private final ValueText text;

  CompoundReader(ValueText text) {
    this.text = text;
  }

  /** Where a compound ends that begins with the number; the end of the number if none does. */
  int end(Numeral number) {
    int end = number.end();
    int next = otherNumber(end, RATIO);
    next = next > end ? next : fractionEnd(end);
    while (next > end) {
      end = text.skipDigits(next);
      end = text.at(end) == '.' && text.hasDigit(end + 1) ? text.skipDigits(end + 1) : end;
      next = otherNumber(end, RATIO);
    }
    return end > number.end() ? end : productEnd(number.end());
  }

  private int fractionEnd(int at) {
    return text.at(at) == '/' && text.hasDigit(at + 1) ? at + 1 : at;
  }

  /** The place of the number behind one of these marks; the same place if there is none. */
  private int otherNumber(int at, String marks) {
    int mark = text.skipBlanks(at);
    int next = text.skipBlanks(mark + 1);
    return text.hasAny(marks, mark) && text.hasDigit(next) ? next : at;
  }

  private int productEnd(int from) {
    int end = from;
    int factorEnd = unitEnd(from);
    int next = otherNumber(factorEnd, TIMES);
    while (next > factorEnd) {
      Numeral factor = Numeral.inDigits(next, text);
      if (factor == null) {
        return end;
      }
      factorEnd = unitEnd(factor.end());
      end = factorEnd;
      next = otherNumber(end, TIMES);
    }
    return end;
  }

  private int unitEnd(int at) {
    UnitWords.Reading unit = UnitWords.read(at, text);
    return unit == null ? at : unit.end();
  }
}
