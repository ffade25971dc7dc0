package org.goalsheet.model;

/**
 * 指标值: what an indicator must reach.
 *
 * @param text what was typed, kept to the letter
 */
public record TargetValue(String text) {
  public static final TargetValue EMPTY = new TargetValue("");
}
