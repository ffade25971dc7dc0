package org.goalsheet.excel;

/** What stands in one place of a listing. */
public sealed interface Value {
  /** A text, which stays one whatever it begins with; an empty one leaves its place empty. */
  record Text(String text) implements Value {}

  /** A number that can be added up. */
  record Count(long count) implements Value {}

  static Value of(String text) {
    return new Text(text);
  }

  static Value of(long count) {
    return new Count(count);
  }
}
