package org.goalsheet.opentype;

import java.nio.ByteBuffer;
import java.util.function.IntUnaryOperator;

/** A TrueType glyph that is made of others, as é of e and ´. */
final class Compound {
  private static final int HEADER = 10;

  private static final int LONG_ARGUMENTS = 0x0001;
  private static final int SCALE = 0x0008;
  private static final int MORE = 0x0020;
  private static final int TWO_SCALES = 0x0040;
  private static final int MATRIX = 0x0080;

  private Compound() {}

  /** Gives its parts other numbers; a glyph of lines of its own stays as it is. */
  static void renumber(byte[] glyph, IntUnaryOperator numbers) {
    ByteBuffer buffer = ByteBuffer.wrap(glyph);
    if (glyph.length < HEADER || buffer.getShort(0) >= 0) {
      return;
    }
    int at = HEADER;
    int flags;
    do {
      flags = buffer.getShort(at);
      int part = buffer.getShort(at + 2) & 0xFFFF;
      buffer.putShort(at + 2, (short) numbers.applyAsInt(part));
      at += 4 + arguments(flags);
    } while ((flags & MORE) != 0);
  }

  private static int arguments(int flags) {
    int place = (flags & LONG_ARGUMENTS) != 0 ? 4 : 2;
    if ((flags & SCALE) != 0) {
      return place + 2;
    } else if ((flags & TWO_SCALES) != 0) {
      return place + 4;
    }
    return (flags & MATRIX) != 0 ? place + 8 : place;
  }
}
