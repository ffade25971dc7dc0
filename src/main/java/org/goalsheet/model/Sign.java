package org.goalsheet.model;

/** How a target compares: the sign before its number. */
public enum Sign {
  LESS("<"),
  AT_MOST("≤"),
  EQUAL("="),
  AT_LEAST("≥"),
  MORE(">");

  private final String mark;

  Sign(String mark) {
    this.mark = mark;
  }

  /** The usual spelling. */
  public String mark() {
    return mark;
  }

  /** Whether it bounds from below only, so that the true figure may be any amount higher. */
  public boolean isLowerBound() {
    return this == AT_LEAST || this == MORE;
  }
}
