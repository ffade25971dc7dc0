package org.goalsheet.model;

/**
 * The money of a project and what it is for.
 *
 * @param budget 预算数
 * @param fiscal 财政资金
 * @param other 其他资金; blank means none
 * @param use 资金用途
 */
public record Funding(Amount budget, Amount fiscal, Amount other, String use) {
  public static final Funding EMPTY = new Funding(Amount.EMPTY, Amount.EMPTY, Amount.EMPTY, "");
}
