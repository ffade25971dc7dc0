package org.goalsheet.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.goalsheet.model.ValuePart.Dated;
import org.goalsheet.model.When.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates. Bare numbers (2025, 12.31) and years of two digits (25年) are none, for they may as
 * well count something. A bare 3月 is the month, unless a sign says that it is a length of time.
 */
final class DateReader {
  private static final List<Span> QUARTERS =
      List.of(Span.FIRST_QUARTER, Span.SECOND_QUARTER, Span.THIRD_QUARTER, Span.FOURTH_QUARTER);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final String STARTS = "年上下第零〇一二三四五六七八九十Q";

  /** Behind 初, 底 and 末 they make other words: 初步, 底层. */
  private static final String OTHER_WORDS = "步级始审版评层部端";

  private final ValueText text;

  DateReader(ValueText text) {
    this.text = text;
  }

  /**
   * The date that begins there, or the dates that a range begins and ends with; empty if none does.
   *
   * @param signed whether a sign stands before it
   */
  List<Dated> read(int at, boolean signed) {
    if (!text.hasDigit(at) && !text.hasAny(STARTS, at)) {
      return List.of();
    }
    Dated date = one(at, signed);
    if (date == null) {
      return List.of();
    }
    List<Dated> dates = new ArrayList<>(1);
    while (date != null) {
      dates.add(date);
      date = otherEnd(date);
    }
    return dates;
  }

  /** The date behind a range mark; what it leaves out is as in the date before. */
  private @Nullable Dated otherEnd(Dated first) {
    int at = text.rangeMarkEnd(first.end());
    if (at < 0) {
      return null;
    }
    When from = first.when();
    Dated date = from.day() == null ? one(at, false) : dayOrDate(from, at);
    if (date == null || date.when().year() != null) {
      return date;
    }
    When to = date.when();
    return new Dated(new When(from.year(), to.month(), to.day(), to.span()), at, date.end());
  }

  private @Nullable Dated dayOrDate(When from, int at) {
    Whole day = number(at);
    int mark = day == null ? at : text.skipBlanks(day.end());
    return day != null && text.hasAny("日号", mark)
        ? dated(from.year(), from.month(), day.value(), Span.WHOLE, at, mark + 1)
        : one(at, false);
  }

  private @Nullable Dated one(int at, boolean signed) {
    Whole year = year(at);
    if (year != null) {
      return withYear(year, at);
    } else if (text.at(at) == '年') {
      Span edge = text.at(at + 1) == '内' ? Span.WITHIN : edge(at + 1);
      return edge == Span.WHOLE ? null : dated(null, null, null, edge, at, at + 2);
    }
    return inYear(null, at, at, signed);
  }

  private @Nullable Dated withYear(Whole year, int at) {
    int mark = text.skipBlanks(year.end());
    if (text.at(mark) == '年') {
      int behind = text.at(mark + 1) == '度' ? mark + 2 : mark + 1;
      Dated within = inYear(year.value(), at, text.skipBlanks(behind), false);
      if (within != null) {
        return within;
      }
      boolean end = text.at(behind) == '终';
      Span edge = end ? Span.END : edge(behind);
      int edgeEnd = edge == Span.WHOLE ? behind : behind + 1;
      return dated(year.value(), null, null, edge, at, edgeEnd);
    } else if (text.at(mark) == 'Q') {
      return quarter(year.value(), at, mark, false);
    } else if (text.hasAny("-./", year.end())) {
      return inDigits(year, at);
    }
    return isYearRange(year) ? dated(year.value(), null, null, Span.WHOLE, at, year.end()) : null;
  }

  /** 2024—2026年: the first year has no 年. */
  private boolean isYearRange(Whole year) {
    int at = text.rangeMarkEnd(year.end());
    Whole second = at < 0 ? null : year(at);
    return second != null && text.at(text.skipBlanks(second.end())) == '年';
  }

  /** 2025-12-31, 2025.12.31, 2025/12/31 and 2025-12, but not 2025.12, which may be an amount. */
  private @Nullable Dated inDigits(Whole year, int at) {
    char mark = text.at(year.end());
    Whole month = number(year.end() + 1);
    Whole day = month == null || text.at(month.end()) != mark ? null : number(month.end() + 1);
    if (month != null && day != null && text.at(day.end()) != mark) {
      return dated(year.value(), month.value(), day.value(), Span.WHOLE, at, day.end());
    } else if (isYearRange(year)) {
      return dated(year.value(), null, null, Span.WHOLE, at, year.end());
    }
    boolean isMonth =
        month != null
            && mark != '.'
            && month.end() == year.end() + 3
            && month.value() >= 1
            && month.value() <= 12
            && !(text.hasAny(".-/", month.end()) && text.hasDigit(month.end() + 1))
            && (mark == '/' || UnitWords.read(text.skipBlanks(month.end()), text) == null);
    return month != null && isMonth
        ? dated(year.value(), month.value(), null, Span.WHOLE, at, month.end())
        : null;
  }

  /** A half, a quarter, or a month with or without its day. */
  private @Nullable Dated inYear(@Nullable Integer year, int start, int at, boolean signed) {
    if (text.hasAny("上下", at) && text.has("半年", at + 1)) {
      boolean first = text.at(at) == '上';
      return edge(at + 3) == Span.END
          ? dated(year, first ? 6 : 12, null, Span.END, start, at + 4)
          : dated(year, null, null, first ? Span.FIRST_HALF : Span.SECOND_HALF, start, at + 3);
    }
    Dated quarter = quarter(year, start, at, signed);
    return quarter == null ? month(year, start, at, signed) : quarter;
  }

  private @Nullable Dated quarter(@Nullable Integer year, int start, int at, boolean signed) {
    boolean ordinal = text.hasAny("第Q", at);
    Whole number = number(ordinal ? at + 1 : at);
    if (number == null || number.value() < 1 || number.value() > 4) {
      return null;
    }
    boolean latin = text.at(at) == 'Q';
    int mark = text.skipBlanks(number.end());
    int end = latin ? number.end() : mark + 2;
    boolean said =
        latin
            ? !ValueText.isLatin(text.at(end))
            : text.has("季度", mark) && (ordinal || !isLength(at, end, signed));
    if (!said) {
      return null;
    }
    Span edge = edge(end);
    int month = number.value() * 3;
    return switch (edge) {
      case START -> dated(year, month - 2, null, edge, start, end + 1);
      case END -> dated(year, month, null, edge, start, end + 1);
      default -> dated(year, null, null, QUARTERS.get(number.value() - 1), start, end);
    };
  }

  private @Nullable Dated month(@Nullable Integer year, int start, int at, boolean signed) {
    Whole month = number(at);
    if (month == null) {
      return null;
    }
    int mark = text.skipBlanks(month.end());
    if (text.at(mark) != '月') {
      boolean range = !signed && isMonthRange(month);
      return range ? dated(year, month.value(), null, Span.WHOLE, start, month.end()) : null;
    }
    int end = text.at(mark + 1) == '份' ? mark + 2 : mark + 1;
    Dated within = inMonth(year, month.value(), start, end);
    if (within != null) {
      return within;
    }
    boolean named = year != null || end == mark + 2 || isBefore(end);
    return named || (isMonth(month) && !isLength(at, end, signed))
        ? dated(year, month.value(), null, Span.WHOLE, start, end)
        : null;
  }

  /** 3—6月: the first month has no 月. */
  private boolean isMonthRange(Whole first) {
    int at = text.rangeMarkEnd(first.end());
    Whole second = at < 0 ? null : number(at);
    if (second == null || !isMonth(first) || !isMonth(second)) {
      return false;
    }
    int mark = text.skipBlanks(second.end());
    return text.at(mark) == '月' && SignReader.behindAt(text.skipBlanks(mark + 1), text) == null;
  }

  private @Nullable Dated inMonth(@Nullable Integer year, int month, int start, int at) {
    Span ten = tenDays(at);
    if (ten != Span.WHOLE) {
      return dated(year, month, null, ten, start, at + 2);
    }
    Span edge = edge(at);
    if (edge != Span.WHOLE) {
      return dated(year, month, null, edge, start, at + 1);
    }
    Whole day = number(text.skipBlanks(at));
    if (day == null) {
      return null;
    }
    int mark = text.skipBlanks(day.end());
    if (text.hasAny("日号", mark)) {
      return dated(year, month, day.value(), Span.WHOLE, start, hourEnd(mark + 1));
    }
    boolean alone = isBefore(day.end()) || text.endsAt(day.end());
    return alone ? dated(year, month, day.value(), Span.WHOLE, start, day.end()) : null;
  }

  /** 12月31日24时: the hour adds nothing to the date. */
  private int hourEnd(int at) {
    Whole hour = number(text.skipBlanks(at));
    return hour != null && text.hasAny("时点", hour.end()) ? hour.end() + 1 : at;
  }

  private Span tenDays(int at) {
    if (text.at(at + 1) != '旬') {
      return Span.WHOLE;
    }
    return switch (text.at(at)) {
      case '上' -> Span.FIRST_TEN_DAYS;
      case '中' -> Span.SECOND_TEN_DAYS;
      case '下' -> Span.LAST_TEN_DAYS;
      default -> Span.WHOLE;
    };
  }

  private Span edge(int at) {
    if (text.hasAny(OTHER_WORDS, at + 1)) {
      return Span.WHOLE;
    }
    return switch (text.at(at)) {
      case '初' -> Span.START;
      case '底', '末' -> Span.END;
      default -> Span.WHOLE;
    };
  }

  private boolean isBefore(int at) {
    return text.hasAny("前内", at) || text.has("之前", at) || text.has("以前", at);
  }

  /** Whether 3月 and 3季度 are counted; 一月一次 is once in each. */
  private boolean isLength(int number, int end, boolean signed) {
    return signed
        || (Numeral.isWord(text.at(number)) && Numeral.isWord(text.at(end)))
        || SignReader.behindAt(text.skipBlanks(end), text) != null;
  }

  private static boolean isMonth(Whole number) {
    return number.value() >= 1 && number.value() <= 12;
  }

  /** Four digits that begin as years do; what follows says whether they are one. */
  private @Nullable Whole year(int at) {
    boolean inDigits = text.hasDigit(at);
    int value = 0;
    for (int i = at; i < at + 4; i++) {
      int digit = inDigits ? text.at(i) - '0' : ChineseNumber.digit(text.at(i));
      if (digit < 0 || digit > 9) {
        return null;
      }
      value = value * 10 + digit;
    }
    boolean ends = inDigits ? !text.hasDigit(at + 4) : text.at(at + 4) == '年';
    return ends && value >= 1900 && value < 2100 ? new Whole(value, at + 4) : null;
  }

  /** A number as months and days are: of one or two digits, or up to 99 in words. */
  private @Nullable Whole number(int at) {
    if (text.hasDigit(at)) {
      int end = text.skipDigits(at);
      return end - at <= 2 ? new Whole(inDigits(at, end), end) : null;
    }
    Numeral words = Numeral.inWords(at, text);
    return words != null && words.value().compareTo(HUNDRED) < 0
        ? new Whole(words.value().intValue(), words.end())
        : null;
  }

  private int inDigits(int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = value * 10 + text.at(i) - '0';
    }
    return value;
  }

  private static Dated dated(
      @Nullable Integer year,
      @Nullable Integer month,
      @Nullable Integer day,
      Span span,
      int start,
      int end) {
    return new Dated(new When(year, month, day, span), start, end);
  }

  private record Whole(int value, int end) {}
}
