package org.goalsheet.opentype;

import java.util.List;

/** A numbered list of stretches of bytes, as CFF keeps names, glyphs and all else that is many. */
final class Index {
  private final Bytes index;
  private final int count;
  private final int offsetSize;

  /**
   * @param index begins with it, and may go on behind it
   */
  Index(Bytes index) {
    this.index = index;
    this.count = index.unsignedShort(0);
    this.offsetSize = count == 0 ? 0 : index.unsignedByte(2);
  }

  int count() {
    return count;
  }

  Bytes get(int number) {
    int from = start(number);
    return index.part(from, start(number + 1) - from);
  }

  /** What stands behind it. */
  Bytes rest() {
    return index.from(count == 0 ? 2 : start(count));
  }

  private int start(int number) {
    int offsets = 3;
    int beforeFirst = offsets + (count + 1) * offsetSize - 1;
    return beforeFirst + index.number(offsets + number * offsetSize, offsetSize);
  }

  /** Writes one, with places of four bytes. */
  static byte[] of(List<byte[]> entries) {
    Output out = new Output();
    out.shortInteger(entries.size());
    if (!entries.isEmpty()) {
      out.bytes(new byte[] {Integer.BYTES});
      int start = 1;
      out.integer(start);
      for (byte[] entry : entries) {
        start += entry.length;
        out.integer(start);
      }
      entries.forEach(out::bytes);
    }
    return out.toBytes();
  }
}
