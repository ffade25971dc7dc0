package org.goalsheet.model;

/**
 * 预算单位: who asks for the money.
 *
 * @param code 单位编码, six digits as a rule
 * @param name 单位名称
 */
public record BudgetUnit(String code, String name) {
  public static final BudgetUnit EMPTY = new BudgetUnit("", "");

  /**
   * Splits what stands in the cell, as {@code 351202天津市财政信息中心}; nothing is dropped. All digits that
   * it begins with are the code: whether it is as long as a code must be is for a rule to say.
   */
  public static BudgetUnit parse(String text) {
    int end = 0;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return new BudgetUnit(text.substring(0, end), text.substring(end));
  }

  /** Code and name as the official table writes them, one after the other. */
  public String text() {
    return code + name;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
