package org.goalsheet.ooxml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/** A part's bytes, which fails at their end where they are not those that were put in. */
final class CheckedPart extends FilterInputStream {
  private final ZipEntry entry;
  private final CRC32 sum = new CRC32();
  private long given;

  CheckedPart(InputStream in, ZipEntry entry) {
    super(in);
    this.entry = entry;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  /** Checks as soon as all is there: a reader may never ask whether there is more. */
  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    if (count > 0) {
      sum.update(buffer, offset, count);
      given += count;
    }
    if ((count < 0 || given == entry.getSize()) && sum.getValue() != entry.getCrc()) {
      throw new IOException("a wrong checksum of " + entry.getName());
    }
    return count;
  }
}
