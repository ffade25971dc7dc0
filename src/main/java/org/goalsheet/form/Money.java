package org.goalsheet.form;

import java.math.BigDecimal;
import java.util.Optional;
import org.goalsheet.model.Amount;
import org.jspecify.annotations.Nullable;

/** The money units that tables name, and amounts from one to another. */
enum Money {
  YUAN("元", 0),
  MYRIAD("万元", 4),
  HUNDRED_MILLION("亿元", 8);

  private static final String UNIT = "单位";

  private final String text;
  private final int power;

  Money(String text, int power) {
    this.text = text;
    this.power = power;
  }

  String text() {
    return text;
  }

  /** The money unit of this name; null where it names none. */
  static @Nullable Money of(String name) {
    for (Money each : values()) {
      if (each.text.equals(name)) {
        return each;
      }
    }
    return null;
  }

  /** The money unit that is said as {@code （金额单位：万元）}; null where none is. */
  static @Nullable Money said(String words) {
    int unit = words.indexOf(UNIT);
    if (unit < 0 || words.length() > 24) {
      return null;
    }
    String bare = Words.bare(words).replaceAll("[（）()]", "");
    String before = bare.substring(0, bare.indexOf(UNIT));
    boolean money = before.isEmpty() || before.equals("金额") || before.equals("货币");
    String name = bare.substring(before.length() + UNIT.length()).replace("人民币", "");
    return money ? of(name) : null;
  }

  /**
   * An amount of this unit in another, exactly; empty for what is no number.
   *
   * @param decimals how many it has at least
   */
  Optional<String> in(Money other, String amount, int decimals) {
    return new Amount(amount).number().map(number -> shifted(number, other, decimals));
  }

  private String shifted(BigDecimal number, Money other, int decimals) {
    BigDecimal exact = number.movePointRight(power - other.power).stripTrailingZeros();
    return exact.setScale(Math.max(decimals, exact.scale())).toPlainString();
  }
}
