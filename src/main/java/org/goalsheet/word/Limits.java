package org.goalsheet.word;

/**
 * How much of a file is read before it is refused: a small zip can unfold to more than any memory
 * holds.
 *
 * @param part bytes of one part
 * @param total bytes of all parts that are read
 * @param piece bytes of one tag, text or comment
 * @param entries parts in the file
 * @param depth elements within each other
 * @param names different names of elements and attributes in a part, and declared prefixes
 * @param cells places of all tables together
 * @param paragraphs of all cells and between the tables
 * @param characters of all text, which is held in memory
 */
record Limits(
    long part,
    long total,
    long piece,
    int entries,
    int depth,
    int names,
    int cells,
    int paragraphs,
    long characters) {
  private static final long MEGABYTE = 1024 * 1024;

  /** Far above any booklet: a thousand tables are 60 MB. */
  static final Limits USUAL =
      new Limits(
          256 * MEGABYTE,
          512 * MEGABYTE,
          32 * MEGABYTE,
          10_000,
          512,
          100_000,
          2_000_000,
          3_000_000,
          64 * MEGABYTE);

  /** A document in one file, which is read twice. A thousand tables are 50 MB. */
  static final Limits FLAT =
      new Limits(
          64 * MEGABYTE,
          128 * MEGABYTE,
          32 * MEGABYTE,
          1,
          512,
          100_000,
          2_000_000,
          3_000_000,
          64 * MEGABYTE);
}
