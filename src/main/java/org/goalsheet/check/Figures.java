package org.goalsheet.check;

import java.math.BigDecimal;
import org.goalsheet.form.Form;
import org.goalsheet.model.Unit;

/** How amounts are counted and written in the currency of a form. */
final class Figures {
  private final int decimals;
  private final String currency;
  private final BigDecimal yuan;

  Figures(Form form) {
    this.decimals = form.decimals();
    this.currency = form.currency();
    this.yuan = new Unit(currency).yuan().orElse(BigDecimal.ONE);
  }

  /** 元 or 万元. */
  String currency() {
    return currency;
  }

  /** An amount of the form's currency in 元, exactly. */
  BigDecimal yuan(BigDecimal amount) {
    return amount.multiply(yuan);
  }

  /** An amount of 元 in the form's currency, exactly, without the zeros that dividing adds. */
  BigDecimal ofYuan(BigDecimal amount) {
    return amount.divide(yuan).stripTrailingZeros();
  }

  /**
   * An amount of the form's currency, without thousands marks, with the form's decimals, or more
   * where the amount has more.
   */
  String text(BigDecimal amount) {
    int needed = Math.max(decimals, amount.stripTrailingZeros().scale());
    return amount.setScale(needed).toPlainString();
  }
}
