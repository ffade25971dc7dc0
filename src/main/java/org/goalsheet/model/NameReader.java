package org.goalsheet.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goalsheet.model.Unit.Kind;
import org.goalsheet.model.ValuePart.Said;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in digits that count nothing by themselves: names, compounds, the numbers of a
 * list.
 */
final class NameReader {
  private static final Set<String> GRADE_LETTERS =
      Set.of(
          "A", "AA", "AAA", "AAAA", "AAAAA", "B", "BB", "BBB", "C", "D", "S", "I", "II", "III",
          "IV", "V");

  /** Of mobile networks, so that 5G is no amount of data, but 16G is. */
  private static final Set<BigDecimal> GENERATIONS =
      IntStream.rangeClosed(2, 6)
          .mapToObj(BigDecimal::valueOf)
          .collect(Collectors.toUnmodifiableSet());

  /** Their number may stand behind a blank. */
  private static final WordTable<Boolean> STANDARDS =
      new WordTable<>(Map.of(true, "GB GB/T GBZ GB/Z ISO IEC JTG JGJ CJJ HJ HJ/T WS WS/T"));

  /** Before a colon they are numbered themselves: 指标1：5个. */
  private static final String LABELS = "标目务容段项步";

  private final ValueText text;
  private final CompoundReader compounds;

  NameReader(ValueText text) {
    this.text = text;
    compounds = new CompoundReader(text);
  }

  /** Where the number of an item ends, as in 1. （2） and 指标1：; the same place if there is none. */
  int listMarkEnd(int at) {
    int end = text.skipDigits(at);
    boolean bracketed = text.hasAny("(（", at - 1);
    if (text.hasAny(LABELS, at - 1) && text.hasAny(":：", end)) {
      return end + 1;
    } else if (end - at > 2 || !beginsItem(bracketed ? at - 1 : at)) {
      return at;
    }
    boolean marked =
        text.hasAny(")）", end)
            || (!bracketed
                && text.hasAny(".、", end)
                && !text.hasDigit(end + 1)
                && !text.endsAt(end + 1));
    return marked ? end + 1 : at;
  }

  private boolean beginsItem(int at) {
    int before = text.skipBlanksBack(at);
    return before == 0 || text.hasAny("；;。：:，,", before - 1) || text.at(at - 1) == '\n';
  }

  /** A name or a compound that begins with a digit. */
  @Nullable Said fromDigit(int at) {
    if (Numeral.isCode(at, text)) {
      return name(at, wordEnd(at));
    }
    Numeral number = Numeral.inDigits(at, text);
    if (number == null) {
      return null;
    }
    int end = number.end();
    int chain = chainEnd(end);
    if (chain > end) {
      return name(at, chain);
    }
    int compound = compounds.end(number);
    if (compound > end) {
      return new Said(ValuePart.Kind.COMPOUND, at, compound);
    } else if (text.at(end) == '号') {
      return name(at, end + 1);
    } else if (text.hasAny("余多来几", end)) {
      UnitWords.Reading unit = UnitWords.read(end + 1, text);
      return unit == null ? null : new Said(ValuePart.Kind.NUMBER_WORDS, at, unit.end());
    }
    return withLetters(at, number);
  }

  /** 1.2.3 and 1-2-3. */
  private int chainEnd(int at) {
    if (text.at(at) == '.' && text.hasDigit(at + 1)) {
      int end = at;
      while (text.hasDigit(end) || (text.at(end) == '.' && text.hasDigit(end + 1))) {
        end++;
      }
      return end;
    }
    int second = text.at(at) == '-' ? text.skipDigits(at + 1) : at;
    int third = second > at + 1 && text.at(second) == '-' ? text.skipDigits(second + 1) : second;
    return third > second + 1 ? third : at;
  }

  /** 5G, 4K, 3D and 5A级, but not 5kg. */
  private @Nullable Said withLetters(int at, Numeral number) {
    int numberEnd = number.end();
    int letters = text.skipBlanks(numberEnd);
    if (isAlone('G', letters) && GENERATIONS.contains(number.value())) {
      return name(at, letters + 1);
    }
    boolean named =
        ValueText.isLatin(text.at(numberEnd)) && UnitWords.read(numberEnd, text) == null;
    if (!named) {
      return null;
    }
    int end = wordEnd(numberEnd);
    boolean graded = end == numberEnd + 1 && text.at(numberEnd) == 'A' && text.at(end) == '级';
    return graded ? new Said(ValuePart.Kind.GRADE, at, end + 1) : name(at, end);
  }

  private boolean isAlone(char letter, int at) {
    return text.at(at) == letter && !ValueText.isLatin(text.at(at + 1));
  }

  /** A word in letters with a number in it; null where it has none. */
  @Nullable Said fromLetter(int at) {
    int letters = lettersEnd(at);
    int standard = standardEnd(at);
    if (standard > at) {
      return name(at, standard);
    } else if (text.hasAny("级类", letters) && GRADE_LETTERS.contains(text.slice(at, letters))) {
      return new Said(ValuePart.Kind.GRADE, at, letters + 1);
    }
    int end = wordEnd(at);
    for (int i = letters; i < end; i++) {
      if (text.hasDigit(i)) {
        return countsSomething(at, letters, end) ? null : name(at, end);
      }
    }
    return null;
  }

  /** The place behind a word in letters that has no number, or behind the letters before it. */
  int plainEnd(int at) {
    int end = wordEnd(at);
    for (int i = at; i < end; i++) {
      if (text.hasDigit(i)) {
        return lettersEnd(at);
      }
    }
    return end;
  }

  /** The place behind letters and digits, with - . and / between them. */
  private int wordEnd(int from) {
    int at = from;
    while (isLetterOrDigit(at) || (text.hasAny("-./:_", at) && joins(at))) {
      at++;
    }
    return at;
  }

  private boolean joins(int at) {
    return text.at(at) == ':'
        ? text.hasDigit(at - 1) && text.hasDigit(at + 1)
        : isLetterOrDigit(at + 1);
  }

  private boolean isLetterOrDigit(int at) {
    return ValueText.isLatin(text.at(at)) || text.hasDigit(at);
  }

  private int lettersEnd(int from) {
    int at = from;
    while (ValueText.isLatin(text.at(at))) {
      at++;
    }
    return at;
  }

  private int standardEnd(int at) {
    WordTable.Word<Boolean> standard = STANDARDS.longestAt(at, text);
    int number = standard == null ? at : text.skipBlanks(at + standard.length());
    return text.hasDigit(number) ? wordEnd(number) : at;
  }

  /** UPS5台 counts, CO2 does not, nor does A4纸. */
  private boolean countsSomething(int at, int letters, int end) {
    Numeral number = letters - at < 2 ? null : Numeral.inDigits(letters, text);
    UnitWords.Reading unit =
        number == null || number.end() != end ? null : UnitWords.read(end, text);
    return unit != null
        && (unit.kind() == Kind.COUNT || unit.kind() == Kind.MONEY || unit.kind() == Kind.RATE);
  }

  /** 〔2025〕3号. */
  @Nullable Said documentNumber(int at) {
    int year = text.at(at) == '〔' ? text.skipDigits(at + 1) : at;
    int number = text.at(year) == '〕' ? text.skipDigits(year + 1) : at;
    return number > year + 1 && text.at(number) == '号' ? name(at, number + 1) : null;
  }

  private static Said name(int start, int end) {
    return new Said(ValuePart.Kind.NAME, start, end);
  }
}
