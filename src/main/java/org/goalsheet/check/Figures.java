package org.goalsheet.check;

import java.math.BigDecimal;

/** How amounts are written. */
final class Figures {
  private Figures() {}

  /** Without thousands marks, with that many decimals, or more where the amount has more. */
  static String text(BigDecimal amount, int decimals) {
    int needed = Math.max(decimals, amount.stripTrailingZeros().scale());
    return amount.setScale(needed).toPlainString();
  }
}
