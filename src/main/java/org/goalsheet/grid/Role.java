package org.goalsheet.grid;

/** What a cell is for; style, alignment and rules follow from it. */
public enum Role {
  /** Code and name of the unit above the ruled table. */
  UNIT,
  /** The money unit, opposite the budget unit. */
  CURRENCY,
  /** A printed label of the form. */
  LABEL,
  /** Text that a person writes: a name, a use, a goal. */
  TEXT,
  /** An amount of money. */
  AMOUNT,
  /** A header of the indicator part. */
  COLUMN_HEADER,
  /** A first or second level of an indicator. */
  CATEGORY,
  /** Name or description of an indicator. */
  INDICATOR,
  /** The value of an indicator. */
  VALUE,
  /** A cell of a grid that a reader made; nothing is known of it. */
  RAW;

  /** Whether lines are drawn around it: the first row stands above the ruled part. */
  public boolean ruled() {
    return this != UNIT && this != CURRENCY;
  }
}
