package org.goalsheet.opentype;

/** Which part of a compact font a glyph belongs to (Adobe Technical Note 5176, 19). */
interface MemberOfGlyph {
  int RANGE = 3;

  int member(int glyph);

  /**
   * @param table begins with what the font says of it
   * @throws IllegalArgumentException when that is in no known format
   */
  static MemberOfGlyph of(Bytes table) {
    return switch (table.unsignedByte(0)) {
      case 0 -> glyph -> table.unsignedByte(1 + glyph);
      case 3 -> glyph -> inRanges(table, glyph);
      default -> throw new IllegalArgumentException("format of parts");
    };
  }

  private static int inRanges(Bytes table, int glyph) {
    int low = 0;
    int high = table.unsignedShort(1) - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (glyph < table.unsignedShort(3 + RANGE * middle)) {
        high = middle - 1;
      } else {
        low = middle;
      }
    }
    return table.unsignedByte(3 + RANGE * low + 2);
  }
}
