package org.goalsheet.model;

import java.util.Arrays;
import java.util.Optional;

/** The values of a sheet that a person can type, by the names that files and scripts use. */
public enum Field {
  /** Code and name of the budget unit, written together in one cell of the table. */
  UNIT("unit"),
  UNIT_CODE("unit.code"),
  UNIT_NAME("unit.name"),
  NAME("name"),
  BUDGET("funding.budget"),
  FISCAL("funding.fiscal"),
  OTHER("funding.other"),
  USE("funding.use"),
  GOAL("goal"),
  /** A value of the head that only some forms have; its label says which. */
  LABELLED("labelled"),
  LEVEL1("indicator.level1"),
  LEVEL2("indicator.level2"),
  INDICATOR_NAME("indicator.name"),
  DESCRIPTION("indicator.description"),
  VALUE("indicator.value"),
  /** 分值 or 权重: what the indicator counts in the assessment; only some forms have it. */
  WEIGHT("indicator.weight");

  private final String key;

  Field(String key) {
    this.key = key;
  }

  /** The stable name, as in {@code funding.budget}. */
  public String key() {
    return key;
  }

  public static Optional<Field> ofKey(String key) {
    return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
  }

  /** Whether it is a value of an indicator, not of the sheet's head. */
  public boolean ofIndicator() {
    return compareTo(LEVEL1) >= 0;
  }

  /** The field whose cell shows this one: code and name of the unit share a cell. */
  public Field shownIn() {
    return this == UNIT_CODE || this == UNIT_NAME ? UNIT : this;
  }
}
