package org.goalsheet.excel;

import java.nio.file.Path;
import org.goalsheet.message.Refused;
import org.goalsheet.ooxml.PartBudget;
import org.goalsheet.ooxml.PartLimits;
import org.goalsheet.ooxml.Refusals;

/** Counts what is read of one workbook: a small file can unfold to more than any memory holds. */
final class Allowance {
  private static final long MEGABYTE = 1024 * 1024;

  /** A sheet of a thousand tables is 40 MB. One text may fill a whole part. */
  private static final PartLimits PARTS =
      new PartLimits(64 * MEGABYTE, 256 * MEGABYTE, 64 * MEGABYTE, 10_000, 64, 500_000);

  private static final Refusals REFUSALS =
      new Refusals(
          "excel.toolarge", "excel.damaged", "excel.unsafe", "excel.truncated", "excel.foreign");

  private static final int MOST_FORMATS = 4_000;

  /** Of texts and formats, and of places in tables; a thousand sheets have 200,000. */
  private static final int MOST_CELLS = 500_000;

  private static final long MOST_CHARACTERS = 32 * MEGABYTE;

  private final PartBudget parts;
  private long cells;
  private long places;
  private long characters;

  Allowance(Path file) {
    this.parts = new PartBudget(file.toString(), PARTS, REFUSALS);
  }

  /** What is counted of its parts. */
  PartBudget parts() {
    return parts;
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

  private void check(boolean safe) throws Refused {
    if (!safe) {
      throw tooLarge();
    }
  }

  Refused tooLarge() {
    return parts.tooLarge();
  }

  Refused damaged(Throwable cause) {
    return parts.damaged(cause);
  }

  /** There is no workbook in it. */
  Refused foreign() {
    return parts.foreign();
  }
}
