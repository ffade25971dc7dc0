package org.goalsheet.grid;

/** What stands in one place of a listing. */
public sealed interface Value {
  /** A text, which stays one whatever it begins with; an empty one leaves its place empty. */
  record Text(String text) implements Value {}

  /** A number that can be added up. */
  record Count(long count) implements Value {}

  /** What somebody wrote where a number is asked for; its digits stay as they are. */
  record Figure(String text) implements Value {}

  static Value of(String text) {
    return new Text(text);
  }

  static Value of(long count) {
    return new Count(count);
  }

  /** What it says. */
  default String shown() {
    if (this instanceof Text text) {
      return text.text();
    }
    return this instanceof Figure figure ? figure.text() : String.valueOf(((Count) this).count());
  }
}
