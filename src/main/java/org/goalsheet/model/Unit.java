package org.goalsheet.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a number counts or measures.
 *
 * @param text as written: 个, 平方米, 万元, 元/亩, %; empty where there is none
 */
public record Unit(String text) {
  public static final Unit NONE = new Unit("");

  private static final Pattern MONEY = Pattern.compile("([十百千]?)([万亿]*)元");

  public boolean isNone() {
    return text.isEmpty();
  }

  /**
   * How many 元 one of it is: 1 for 元, 10000 for 万元; empty for all that is no amount of money,
   * prices by the piece (元/亩) among them.
   */
  public Optional<BigDecimal> yuan() {
    Matcher money = MONEY.matcher(text);
    return money.matches()
        ? Optional.of(BigDecimal.ONE.scaleByPowerOfTen(zeros(money.group(1) + money.group(2))))
        : Optional.empty();
  }

  private static int zeros(String multipliers) {
    return multipliers.chars().map(Unit::zeros).sum();
  }

  private static int zeros(int multiplier) {
    return switch (multiplier) {
      case '十' -> 1;
      case '百' -> 2;
      case '千' -> 3;
      case '万' -> 4;
      case '亿' -> 8;
      default -> 0;
    };
  }
}
