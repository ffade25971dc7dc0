package org.goalsheet.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as it is written, in digits or in Chinese numerals.
 *
 * @param end the place behind it
 */
record Numeral(BigDecimal value, int end) {
  /** Longer numbers are slips of the keyboard, and slow to calculate with. */
  static final int MOST_DIGITS = 40;

  private static final String OTHER_WORDS = "统进唯同第每任某逐数几专单好若上";

  private static final int LONGEST_IN_WORDS = 20;
  private static final int MOST_DECIMALS = 2;
  private static final int FITS_LONG = 18;

  /**
   * A number in digits, with thousands marks or not; null where none stands, where there are too
   * many digits, and where zeros before them make it a code: 022, 007.
   */
  static @Nullable Numeral inDigits(int at, ValueText text) {
    int whole = wholeEnd(at, text);
    if (whole == at || isCode(at, text)) {
      return null;
    }
    boolean decimal = text.at(whole) == '.' && text.hasDigit(whole + 1);
    int end = decimal ? text.skipDigits(whole + 1) : whole;
    BigDecimal value = value(at, end, text);
    return value == null ? null : new Numeral(value, end);
  }

  /** Whether digits stand there that count nothing. */
  static boolean isCode(int at, ValueText text) {
    return text.at(at) == '0' && text.skipDigits(at) > at + 2;
  }

  private static int wholeEnd(int at, ValueText text) {
    int plain = text.skipDigits(at);
    int end = plain;
    while (plain > at && plain - at <= 3 && isGroup(end, text)) {
      end += 4;
    }
    return text.hasDigit(end) ? plain : end;
  }

  private static boolean isGroup(int at, ValueText text) {
    return text.at(at) == ','
        && text.hasDigit(at + 1)
        && text.hasDigit(at + 2)
        && text.hasDigit(at + 3);
  }

  private static @Nullable BigDecimal value(int from, int to, ValueText text) {
    int digits = 0;
    int decimals = 0;
    long value = 0;
    boolean behindPoint = false;
    for (int i = from; i < to; i++) {
      if (text.hasDigit(i)) {
        digits++;
        decimals += behindPoint ? 1 : 0;
        value = value * 10 + text.at(i) - '0';
      } else {
        behindPoint |= text.at(i) == '.';
      }
    }
    if (digits > MOST_DIGITS) {
      return null;
    }
    return digits <= FITS_LONG
        ? BigDecimal.valueOf(value, decimals)
        : new BigDecimal(text.slice(from, to).replace(",", ""));
  }

  /**
   * A number in Chinese numerals; null where none stands, or one that follows no rule: 千万 alone,
   * 三四, 十四五. A multiplier at its end (三百万) stays behind it, as it does behind digits.
   */
  static @Nullable Numeral inWords(int at, ValueText text) {
    int end = at;
    while (isWord(text.at(end)) && end - at <= LONGEST_IN_WORDS) {
      end++;
    }
    if (end == at || end - at > LONGEST_IN_WORDS) {
      return null;
    }
    long whole = new ChineseNumber(at, end, text).value();
    if (whole < 0) {
      return null;
    }
    int multiplier = end;
    int zeros = 0;
    while (ChineseNumber.power(text.at(multiplier - 1)) >= 4) {
      multiplier--;
      zeros += ChineseNumber.power(text.at(multiplier));
    }
    return multiplier < end
        ? new Numeral(BigDecimal.valueOf(whole / ChineseNumber.powerOfTen(zeros)), multiplier)
        : withDecimals(whole, end, text);
  }

  private static Numeral withDecimals(long whole, int point, ValueText text) {
    long unscaled = whole;
    int at = point + 1;
    while (text.at(point) == '点'
        && at - point <= MOST_DECIMALS
        && ChineseNumber.digit(text.at(at)) >= 0) {
      unscaled = unscaled * 10 + ChineseNumber.digit(text.at(at));
      at++;
    }
    int decimals = at - point - 1;
    return decimals == 0
        ? new Numeral(BigDecimal.valueOf(whole), point)
        : new Numeral(BigDecimal.valueOf(unscaled, decimals), at);
  }

  /** Whether a Chinese numeral that stands there belongs to another word: 统一, 同一个, 数十家. */
  static boolean isPartOfWord(int at, ValueText text) {
    return isWord(text.at(at - 1)) || text.hasAny(OTHER_WORDS, at - 1);
  }

  /** Whether a Chinese numeral may contain it. */
  static boolean isWord(char c) {
    return ChineseNumber.digit(c) >= 0 || ChineseNumber.power(c) > 0;
  }
}
