package org.goalsheet.word;

import org.goalsheet.message.Refused;
import org.goalsheet.ooxml.PartBudget;
import org.goalsheet.ooxml.Refusals;

/** Counts what has been read of one file against the limits. */
final class Budget {
  private static final Refusals REFUSALS =
      new Refusals(
          "word.toolarge", "word.damaged", "word.unsafe", "word.truncated", "word.foreign");

  private final Limits limits;
  private final PartBudget parts;
  private long cells;
  private long places;
  private long paragraphs;
  private long characters;

  Budget(String file, Limits limits) {
    this.limits = limits;
    this.parts = new PartBudget(file, limits.parts(), REFUSALS);
  }

  /** What is counted of its parts. */
  PartBudget parts() {
    return parts;
  }

  void addCharacters(long count) throws Refused {
    characters += count;
    if (characters > limits.characters()) {
      throw tooLarge();
    }
  }

  void addCell() throws Refused {
    cells++;
    if (cells > limits.cells()) {
      throw tooLarge();
    }
  }

  /** Counts a paragraph, or what stands in the place of some. */
  void addParagraph() throws Refused {
    paragraphs++;
    if (paragraphs > limits.paragraphs()) {
      throw tooLarge();
    }
  }

  /**
   * Counts a table with all its columns: wide spans and ragged rows make it larger than its cells.
   */
  void addPlaces(long count) throws Refused {
    places += count;
    if (places > limits.cells()) {
      throw tooLarge();
    }
  }

  Refused tooLarge() {
    return parts.tooLarge();
  }

  Refused damaged(Throwable cause) {
    return parts.damaged(cause);
  }

  /** There is no Word document in it. */
  Refused foreign() {
    return parts.foreign();
  }
}
