package org.goalsheet.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;

/** A part's bytes, which fails at their end where they are not those that were put in. */
final class CheckedPart extends CheckedInputStream {
  private final ZipEntry entry;
  private long given;

  CheckedPart(InputStream in, ZipEntry entry) {
    super(in, new CRC32());
    this.entry = entry;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    check(value < 0 ? -1 : 1);
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    check(count);
    return count;
  }

  /** As soon as all is there: a reader may never ask whether there is more. */
  private void check(int count) throws IOException {
    given += Math.max(0, count);
    boolean ended = count < 0 || given == entry.getSize();
    if (ended && getChecksum().getValue() != entry.getCrc()) {
      throw new IOException("a wrong checksum of " + entry.getName());
    }
  }
}
