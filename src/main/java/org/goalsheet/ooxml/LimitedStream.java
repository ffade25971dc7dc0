package org.goalsheet.ooxml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that fails once it has given more bytes than it may, altogether or for one piece of
 * markup or text: a parser holds each piece whole.
 */
final class LimitedStream extends FilterInputStream {
  private final PartBudget budget;
  private final long limit;
  private long given;
  private long beforePiece;

  LimitedStream(InputStream in, PartBudget budget) {
    super(in);
    this.budget = budget;
    this.limit = budget.bytesLeft();
  }

  /** What is given from here on belongs to the next piece. */
  void beginPiece() {
    beforePiece = given;
  }

  /** Whether it failed for its length. */
  boolean exceeded() {
    return given > limit || given - beforePiece > budget.piece();
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
      throw new IOException("more than " + limit + " bytes, or a piece that is too long");
    }
  }
}
