package org.goalsheet.word;

import org.goalsheet.ooxml.PartLimits;

/**
 * How much of a file is read before it is refused.
 *
 * @param cells places of all tables together
 * @param paragraphs of all cells and between the tables
 * @param characters of all text, which is held in memory
 */
record Limits(PartLimits parts, int cells, int paragraphs, long characters) {
  private static final long MEGABYTE = 1024 * 1024;

  /** Far above any booklet: a thousand tables are 60 MB. */
  static final Limits USUAL = of(256 * MEGABYTE, 512 * MEGABYTE, 10_000);

  /** A document in one file, which is read twice. A thousand tables are 50 MB. */
  static final Limits FLAT = of(64 * MEGABYTE, 128 * MEGABYTE, 1);

  private static Limits of(long part, long total, int entries) {
    return new Limits(
        new PartLimits(part, total, 32 * MEGABYTE, entries, 512, 100_000),
        2_000_000,
        3_000_000,
        64 * MEGABYTE);
  }
}
