package org.goalsheet.model;

import java.math.BigDecimal;
import org.goalsheet.model.Unit.Kind;
import org.goalsheet.model.ValuePart.Counted;
import org.jspecify.annotations.Nullable;

/** Reads numbers and ranges with their units. */
final class NumberReader {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private static final Unit PERCENT = new Unit("%");
  private static final Unit PER_MILLE = new Unit("‰");

  /** Short units that a Chinese numeral may have; with others it is mostly an idiom. */
  private static final String PLAIN_NOUNS = "个家次人名项台套件份场处座条户所间本起例辆块亩吨米克";

  /** 零 begins many words: 零件, 零星. */
  private static final String NOUNS_OF_ZERO = "次起例宗人个";

  /** A half of more, or of each: 上半年, 每半年. */
  private static final String NO_HALF = "上下大每前后一二两三四五六七八九十多过夜按";

  private final ValueText text;
  private final DateReader dates;

  NumberReader(ValueText text, DateReader dates) {
    this.text = text;
    this.dates = dates;
  }

  /** A number in digits; null where they are too many to be one. */
  @Nullable Counted inDigits(int at, boolean signed) {
    Numeral number = Numeral.inDigits(at, text);
    return number == null ? null : counted(at, number, signed);
  }

  /** A number behind its own sign: -5%, ±5%, ￥30. */
  @Nullable Counted prefixed(int at) {
    char prefix = text.at(at);
    int from = prefix == '±' ? text.skipBlanks(at + 1) : at + 1;
    Numeral number = "-±¥￥".indexOf(prefix) < 0 ? null : Numeral.inDigits(from, text);
    if (number == null) {
      return null;
    }
    if (prefix == '±' && !dates.read(from, true).isEmpty()) {
      return null;
    }
    BigDecimal value = number.value();
    return switch (prefix) {
      case '-' ->
          isBehindWord(at) ? null : counted(at, new Numeral(value.negate(), number.end()), true);
      case '±' -> {
        Counted plus = alone(at, number);
        yield replaced(plus, new Quantity(value.negate(), value, plus.quantity().unit()));
      }
      default -> inYuan(counted(at, number, true));
    };
  }

  /** Where a - is a hyphen or the mark of a range. */
  private boolean isBehindWord(int at) {
    char before = text.at(at - 1);
    return ValueText.isHan(before)
        || ValueText.isLatin(before)
        || ValueText.isDigit(before)
        || text.hasAny("-%‰)）", at - 1);
  }

  private static @Nullable Counted inYuan(Counted counted) {
    Quantity quantity = counted.quantity();
    Unit unit = quantity.unit();
    return switch (unit.kind()) {
      case MONEY, PRICE -> counted;
      case NONE ->
          replaced(
              counted, new Quantity(quantity.from(), quantity.to(), new Unit(unit.text() + "元")));
      default -> null;
    };
  }

  private static Counted replaced(Counted counted, Quantity quantity) {
    return new Counted(quantity, counted.start(), counted.end());
  }

  /** A number in Chinese numerals, where its unit shows that it is meant as one. */
  @Nullable Counted inWords(int at) {
    if (text.at(at) == '半') {
      return half(at);
    } else if (Numeral.isPartOfWord(at, text)) {
      return null;
    }
    Counted rate = inHundredths(at);
    if (rate != null) {
      return rate;
    }
    Numeral number = Numeral.inWords(at, text);
    Counted counted = number == null ? null : counted(at, number, true);
    return counted != null && number != null && isMeant(number, counted) ? counted : null;
  }

  private @Nullable Counted half(int at) {
    UnitWords.Reading unit = text.hasAny(NO_HALF, at - 1) ? null : UnitWords.read(at + 1, text);
    boolean time = unit != null && unit.kind() == Kind.TIME && text.at(unit.end()) != '度';
    return unit != null && time ? counted(HALF, HALF, written(unit), at, unit.end()) : null;
  }

  /** 百分之九十五, 百分之八十至百分之九十, 千分之三, 百分百. */
  private @Nullable Counted inHundredths(int at) {
    if (text.has("百分百", at)) {
      return counted(HUNDRED, HUNDRED, PERCENT, at, at + 3);
    }
    Numeral from = share(at);
    if (from == null) {
      return null;
    }
    Unit unit = text.at(at) == '百' ? PERCENT : PER_MILLE;
    int other = text.rangeMarkEnd(from.end());
    Numeral to = null;
    if (other >= 0) {
      boolean again = text.at(other) == text.at(at) && text.has("分之", other + 1);
      to = again ? share(other) : anyNumeral(other);
    }
    return to == null
        ? counted(from.value(), from.value(), unit, at, from.end())
        : counted(from.value(), to.value(), unit, at, to.end());
  }

  private @Nullable Numeral share(int at) {
    if (!text.hasAny("百千", at) || !text.has("分之", at + 1)) {
      return null;
    }
    int number = at + 3;
    return text.at(number) == '百' && !Numeral.isWord(text.at(number + 1))
        ? new Numeral(HUNDRED, number + 1)
        : anyNumeral(number);
  }

  private boolean isMeant(Numeral number, Counted counted) {
    Unit unit = counted.quantity().unit();
    String noun = unit.noun();
    boolean isOne = number.value().equals(BigDecimal.ONE);
    boolean isZero = number.value().signum() == 0 && !counted.quantity().isRange();
    if (isZero && noun.length() == 1 && NOUNS_OF_ZERO.indexOf(noun.charAt(0)) < 0) {
      return false;
    }
    if (noun.isEmpty() || ValueText.isLatin(noun.charAt(0)) || isMonthOrQuarter(unit)) {
      return false;
    }
    char next = text.at(counted.end());
    return switch (unit.kind()) {
      case MONEY -> next != '化';
      case RATE, PRICE, RATE_PER -> true;
      case TIME -> isLength(number.value(), noun, next);
      case SIZE, COUNT ->
          !(isOne && isIdiom(noun, next))
              && (noun.length() > 1 || PLAIN_NOUNS.indexOf(noun.charAt(0)) >= 0);
      case OTHER, NONE -> false;
    };
  }

  /** 两千年 may be a date, and 三年级 is a class. */
  private static boolean isLength(BigDecimal number, String noun, char next) {
    return !noun.equals("年") || (next != '级' && number.compareTo(THOUSAND) < 0);
  }

  /** In words they are mostly dates: 三月, 二季度. */
  private static boolean isMonthOrQuarter(Unit unit) {
    return unit.text().startsWith("月") || unit.text().startsWith("季度");
  }

  /** 一次性, 一起, 一条龙: one of them is not counted. */
  private static boolean isIdiom(String noun, char next) {
    return switch (noun) {
      case "次" -> next == '性';
      case "起", "块" -> true;
      case "条" -> next == '龙' || next == '线';
      case "家" -> next == '人';
      default -> false;
    };
  }

  private Counted alone(int start, Numeral number) {
    UnitWords.Reading unit = unit(number);
    int end = unit == null ? number.end() : unit.end();
    return counted(number.value(), number.value(), written(unit), start, end);
  }

  /**
   * A number or a range.
   *
   * @param signed whether a sign stands before it, so that 3—6月 is a length of time
   */
  private Counted counted(int start, Numeral from, boolean signed) {
    Counted first = alone(start, from);
    int other = text.rangeMarkEnd(first.end());
    Numeral to = other < 0 ? null : otherEnd(other);
    if (to == null || !dates.read(other, signed).isEmpty()) {
      return first;
    }
    Counted second = alone(other, to);
    Unit unit = second.quantity().unit();
    boolean named = Numeral.isWord(text.at(other)) && isMonthOrQuarter(unit);
    if (named || !fits(first.quantity().unit(), unit) || from.value().compareTo(to.value()) == 0) {
      return first;
    }
    Unit shared = unit.isNone() ? first.quantity().unit() : unit;
    return counted(from.value(), to.value(), shared, start, second.end());
  }

  /** Whether two numbers are the ends of one range: 80%—90%, 80—90%, 1万—5万元, but not 3天—2周. */
  private static boolean fits(Unit first, Unit second) {
    if (second.isNone()) {
      return first.kind() != Kind.TIME && !isMonthOrQuarter(first);
    }
    return first.isNone()
        || first.equals(second)
        || (first.kind() == Kind.NONE && second.text().startsWith(first.text()));
  }

  private @Nullable Numeral otherEnd(int at) {
    if (text.at(at) != '-') {
      return anyNumeral(at);
    }
    Numeral number = Numeral.inDigits(at + 1, text);
    return number == null ? null : new Numeral(number.value().negate(), number.end());
  }

  private @Nullable Numeral anyNumeral(int at) {
    Numeral digits = Numeral.inDigits(at, text);
    return digits == null ? Numeral.inWords(at, text) : digits;
  }

  /** Only blanks may stand before a unit, no end of a line. */
  private UnitWords.@Nullable Reading unit(Numeral number) {
    return UnitWords.read(unitStart(number), text);
  }

  private int unitStart(Numeral number) {
    int at = number.end();
    while (text.at(at) == ' ' || text.at(at) == '\t') {
      at++;
    }
    return at;
  }

  private Unit written(UnitWords.@Nullable Reading unit) {
    return unit == null ? Unit.NONE : new Unit(text.slice(unit.start(), unit.end()), unit);
  }

  private static Counted counted(BigDecimal from, BigDecimal to, Unit unit, int start, int end) {
    return new Counted(new Quantity(from, to, unit), start, end);
  }
}
