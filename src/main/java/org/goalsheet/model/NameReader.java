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
 * Reads numbers that count nothing by themselves: names, ratios, products, the numbers of a list.
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

  /** What is numbered by 第; other words with it are idioms: 第三方, 第一时间. */
  private static final String ORDINALS = "批期次名位轮届章节条阶标步项个年天类级号";

  /** Before a colon they are numbered themselves: 指标1：5个. */
  private static final String LABELS = "标目务容段项步";

  /** Before 前 they make it a word of time: 目前, 年前. */
  private static final String NO_RANK = "之以目此日月年底天午提";

  private static final String RATIO = ":：∶";
  private static final String TIMES = "×✕*xX";

  private final ValueText text;

  NameReader(ValueText text) {
    this.text = text;
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
    int compound = compoundEnd(at, number);
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

  private int compoundEnd(int at, Numeral number) {
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

  /** 5G, 4K, 3D and 5A级, but not 5kg. */
  private @Nullable Said withLetters(int at, Numeral number) {
    int numberEnd = number.end();
    int letters = text.skipBlanks(numberEnd);
    if (GENERATIONS.contains(number.value()) && isAlone('G', letters)) {
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

  /** 第1批, 第二次. */
  @Nullable Said ordinal(int at) {
    if (text.hasDigit(at + 1)) {
      int end = text.skipDigits(at + 1);
      return name(at, text.hasAny(ORDINALS, end) ? end + 1 : end);
    }
    Numeral number = Numeral.inWords(at + 1, text);
    boolean counts = number != null && text.hasAny(ORDINALS, number.end());
    return number != null && counts ? name(at, number.end() + 1) : null;
  }

  /** 〔2025〕3号. */
  @Nullable Said documentNumber(int at) {
    int year = text.at(at) == '〔' ? text.skipDigits(at + 1) : at;
    int number = text.at(year) == '〕' ? text.skipDigits(year + 1) : at;
    return number > year + 1 && text.at(number) == '号' ? name(at, number + 1) : null;
  }

  /** 前三, 前10名. */
  @Nullable Said rank(int at) {
    if (text.hasAny(NO_RANK, at - 1)) {
      return null;
    }
    int end = text.skipDigits(at + 1);
    if (end > at + 1) {
      return text.hasAny("名位", end) ? words(at, end + 1) : null;
    }
    Numeral number = Numeral.inWords(at + 1, text);
    if (number == null) {
      return null;
    }
    return words(at, text.has("季度", number.end()) ? number.end() + 2 : number.end());
  }

  /** 三级, 三级甲等, 四星, 二类, 三分之二, 两期: Chinese numerals that count nothing. */
  @Nullable Said fromNumeral(int at) {
    Numeral number = Numeral.isPartOfWord(at, text) ? null : Numeral.inWords(at, text);
    if (number == null || number.value().signum() == 0) {
      return null;
    }
    int end = number.end();
    if (text.has("分之", end)) {
      Numeral share = Numeral.inWords(end + 2, text);
      return share == null ? null : words(at, share.end());
    }
    boolean isOne = text.at(at) == '一' && end == at + 1;
    return switch (text.at(end)) {
      case '级' -> {
        boolean graded = text.hasAny("甲乙丙", end + 1) && text.at(end + 2) == '等';
        yield new Said(ValuePart.Kind.GRADE, at, graded ? end + 3 : end + 1);
      }
      case '等' -> isPrize(end + 1) ? new Said(ValuePart.Kind.GRADE, at, end + 1) : null;
      case '类', '星' -> new Said(ValuePart.Kind.GRADE, at, end + 1);
      case '甲' -> text.at(at) == '三' ? new Said(ValuePart.Kind.GRADE, at, end + 1) : null;
      case '期', '届' -> words(at, end + 1);
      case '批' -> isOne ? null : words(at, end + 1);
      case '万', '亿' -> words(at, end + 1);
      default -> null;
    };
  }

  private boolean isPrize(int at) {
    return text.endsAt(at) || text.hasAny("奖功品级", at);
  }

  private static Said name(int start, int end) {
    return new Said(ValuePart.Kind.NAME, start, end);
  }

  private static Said words(int start, int end) {
    return new Said(ValuePart.Kind.NUMBER_WORDS, start, end);
  }
}
