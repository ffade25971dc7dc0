package org.goalsheet.word;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A zip whose entries do not tell when they were made. */
final class FixedTimeZip extends ZipArchiveOutputStream {
  private static final LocalDateTime DATE = LocalDateTime.of(2000, 1, 1, 0, 0);

  /** The time that the package itself names. */
  static final Instant TIME = DATE.toInstant(ZoneOffset.UTC);

  FixedTimeZip(OutputStream out) {
    super(out);
  }

  /** A zip keeps local time: the same bytes everywhere need another instant in each zone. */
  @Override
  public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
    entry.setTime(DATE.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
    super.putArchiveEntry(entry);
  }
}
