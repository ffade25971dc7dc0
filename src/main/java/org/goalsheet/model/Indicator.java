package org.goalsheet.model;

/**
 * One row of the indicator part.
 *
 * @param id unique in its booklet, never shown
 * @param level1 一级指标
 * @param level2 二级指标
 * @param name 三级指标
 * @param description 绩效指标描述
 * @param value 指标值
 * @param weight 分值 or 权重 as it was typed; empty where the form has none
 */
public record Indicator(
    String id,
    String level1,
    String level2,
    String name,
    String description,
    TargetValue value,
    String weight,
    Extras extras) {

  public static Indicator of(
      String id, String level1, String level2, String name, String description, String value) {
    return new Indicator(
        id, level1, level2, name, description, new TargetValue(value), "", Extras.NONE);
  }

  public Indicator withId(String newId) {
    return new Indicator(newId, level1, level2, name, description, value, weight, extras);
  }

  public String get(Field field) {
    return switch (field) {
      case LEVEL1 -> level1;
      case LEVEL2 -> level2;
      case INDICATOR_NAME -> name;
      case DESCRIPTION -> description;
      case VALUE -> value.text();
      case WEIGHT -> weight;
      default -> throw new IllegalArgumentException(field + " is not of an indicator");
    };
  }

  public Indicator with(Field field, String text) {
    return switch (field) {
      case LEVEL1 -> new Indicator(id, text, level2, name, description, value, weight, extras);
      case LEVEL2 -> new Indicator(id, level1, text, name, description, value, weight, extras);
      case INDICATOR_NAME ->
          new Indicator(id, level1, level2, text, description, value, weight, extras);
      case DESCRIPTION -> new Indicator(id, level1, level2, name, text, value, weight, extras);
      case VALUE ->
          new Indicator(
              id, level1, level2, name, description, new TargetValue(text), weight, extras);
      case WEIGHT -> new Indicator(id, level1, level2, name, description, value, text, extras);
      default -> throw new IllegalArgumentException(field + " is not of an indicator");
    };
  }
}
