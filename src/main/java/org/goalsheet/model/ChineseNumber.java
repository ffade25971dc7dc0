package org.goalsheet.model;

/** A whole number in Chinese numerals, simple or as on cheques: 三百零五, 一万二千, 肆拾. */
final class ChineseNumber {
  private static final long NONE = -1;

  private long myriads;
  private long section;
  private int lastPower = 4;
  private int digit = (int) NONE;
  private boolean afterZero;
  private boolean lawful = true;

  ChineseNumber(int from, int to, ValueText text) {
    for (int i = from; i < to; i++) {
      char c = text.at(i);
      if (power(c) == 0) {
        readDigit(digit(c));
      } else if (power(c) < 4) {
        readPower(power(c), i == from);
      } else {
        readMyriad(power(c));
      }
    }
    endSection();
  }

  /** A digit by its character; negative where it is none. */
  static int digit(char c) {
    return switch (c) {
      case '零', '〇', '○' -> 0;
      case '一', '壹' -> 1;
      case '二', '两', '贰' -> 2;
      case '三', '叁' -> 3;
      case '四', '肆' -> 4;
      case '五', '伍' -> 5;
      case '六', '陆' -> 6;
      case '七', '柒' -> 7;
      case '八', '捌' -> 8;
      case '九', '玖' -> 9;
      default -> (int) NONE;
    };
  }

  /** How many zeros 十, 百, 千, 万 and 亿 stand for; 0 for all else. */
  static int power(char c) {
    return switch (c) {
      case '十', '拾' -> 1;
      case '百', '佰' -> 2;
      case '千', '仟' -> 3;
      case '万', '萬' -> 4;
      case '亿', '億' -> 8;
      default -> 0;
    };
  }

  /** Negative where the characters make no number. */
  long value() {
    return lawful ? myriads + section : NONE;
  }

  private void readDigit(int read) {
    lawful &= digit == NONE || digit == 0;
    afterZero |= digit == 0;
    digit = read;
  }

  /** 十 may stand without a digit at the beginning; nothing else may. */
  private void readPower(int power, boolean first) {
    boolean ten = power == 1 && (first || (section == 0 && digit == NONE));
    lawful &= power < lastPower && (digit > 0 || ten);
    section += Math.max(digit, 1) * powerOfTen(power);
    lastPower = power;
    digit = (int) NONE;
    afterZero = false;
  }

  private void readMyriad(int power) {
    endSection();
    if (power == 8) {
      lawful &= myriads + section > 0 && myriads + section < powerOfTen(8);
      myriads = (myriads + section) * powerOfTen(8);
    } else {
      lawful &= section > 0 && myriads % powerOfTen(8) == 0;
      myriads += section * powerOfTen(4);
    }
    section = 0;
    lastPower = 4;
    afterZero = false;
  }

  /** A last digit counts ones: behind 十, behind 零, or alone. 一百二 is left to those who speak. */
  private void endSection() {
    boolean ones = lastPower == 1 || afterZero || (section == 0 && myriads == 0);
    lawful &= digit <= 0 || ones;
    section += Math.max(digit, 0);
    digit = (int) NONE;
  }

  static long powerOfTen(int power) {
    long value = 1;
    for (int i = 0; i < power; i++) {
      value *= 10;
    }
    return value;
  }
}
