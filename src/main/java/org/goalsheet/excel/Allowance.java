package org.goalsheet.excel;

import java.nio.file.Path;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;

/** Counts what is read of one workbook: a small file can unfold to more than any memory holds. */
final class Allowance {
  private static final long MEGABYTE = 1024 * 1024;

  /** In bytes, unfolded; a sheet of a thousand tables is 40 MB. One text may fill a whole part. */
  static final long LARGEST_PART = 64 * MEGABYTE;

  private static final long LARGEST_FILE = 256 * MEGABYTE;
  private static final int MOST_PARTS = 10_000;
  private static final int MOST_FORMATS = 4_000;
  private static final int DEEPEST = 64;

  /** Of texts and formats, and of places in tables; a thousand sheets have 200,000. */
  private static final int MOST_CELLS = 500_000;

  private static final long MOST_CHARACTERS = 32 * MEGABYTE;

  private final Path file;
  private long bytes;
  private long cells;
  private long places;
  private long characters;

  Allowance(Path file) {
    this.file = file;
  }

  /** Whether so many bytes more are safe. */
  boolean takesBytes(long count) {
    bytes += count;
    return bytes <= LARGEST_FILE;
  }

  void addCell(String text) throws Refused {
    cells++;
    characters += text.length();
    check(cells <= MOST_CELLS && characters <= MOST_CHARACTERS);
  }

  void addPlaces(long count) throws Refused {
    places += count;
    check(places <= MOST_CELLS);
  }

  /**
   * Checks how many number formats there are: POI is slow to take in one, and real files have few.
   */
  void checkFormats(int count) throws Refused {
    check(count <= MOST_FORMATS);
  }

  boolean allowsParts(int count) {
    return count <= MOST_PARTS;
  }

  void checkDepth(int depth) throws Refused {
    check(depth <= DEEPEST);
  }

  private void check(boolean safe) throws Refused {
    if (!safe) {
      throw tooLarge();
    }
  }

  Refused tooLarge() {
    return new Refused(Message.of("excel.toolarge", file));
  }

  Refused damaged(Throwable cause) {
    return new Refused(Message.of("excel.damaged", file), cause);
  }

  /** There is no workbook in it. */
  Refused foreign() {
    return new Refused(Message.of("excel.foreign", file));
  }
}
