package org.goalsheet.word;

import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;

/** Counts what has been read of one file against the limits. */
final class Budget {
  private final String file;
  private final Limits limits;
  private long bytes;
  private long cells;
  private long places;
  private long paragraphs;
  private long characters;

  Budget(String file, Limits limits) {
    this.file = file;
    this.limits = limits;
  }

  /** How many bytes the next part may have. */
  long bytesLeft() {
    return Math.min(limits.part(), limits.total() - bytes);
  }

  /** How many bytes a single piece of markup or text may have. */
  long piece() {
    return limits.piece();
  }

  void addBytes(long count) {
    bytes += count;
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

  void checkEntries(int entries) throws Refused {
    if (entries > limits.entries()) {
      throw tooLarge();
    }
  }

  void checkDepth(int depth) throws Refused {
    if (depth > limits.depth()) {
      throw tooLarge();
    }
  }

  void checkNames(int names) throws Refused {
    if (names > limits.names()) {
      throw tooLarge();
    }
  }

  Refused tooLarge() {
    return new Refused(Message.of("word.toolarge", file));
  }

  Refused damaged(Throwable cause) {
    return new Refused(Message.of("word.damaged", file), cause);
  }
}
