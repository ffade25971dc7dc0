package org.goalsheet.excel;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A part of a workbook, which ends with an error where it unfolds to more than is safe. */
final class CountedStream extends FilterInputStream {
  private final Allowance allowance;
  private long given;
  private boolean exceeded;

  CountedStream(InputStream in, Allowance allowance) {
    super(in);
    this.allowance = allowance;
  }

  boolean exceeded() {
    return exceeded;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    given += Math.max(0, count);
    exceeded = !allowance.takesBytes(Math.max(0, count)) || given > Allowance.LARGEST_PART;
    if (exceeded) {
      throw new IOException("too many bytes");
    }
    return count;
  }
}
