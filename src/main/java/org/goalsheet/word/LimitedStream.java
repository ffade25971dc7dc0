package org.goalsheet.word;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that fails once it has given more bytes than it may. */
final class LimitedStream extends FilterInputStream {
  private final Budget budget;
  private final long limit;
  private long given;

  LimitedStream(InputStream in, Budget budget) {
    super(in);
    this.budget = budget;
    this.limit = budget.bytesLeft();
  }

  /** Whether it failed for its length. */
  boolean exceeded() {
    return given > limit;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    count(Math.max(0, count));
    return count;
  }

  private void count(int bytes) throws IOException {
    given += bytes;
    budget.addBytes(bytes);
    if (exceeded()) {
      throw new IOException("more than " + limit + " bytes");
    }
  }
}
