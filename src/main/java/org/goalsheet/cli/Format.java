package org.goalsheet.cli;

/** For whom a result is written. */
enum Format {
  /** For people. */
  TEXT,
  /** For scripts. */
  JSON
}
