package org.goalsheet.opentype;

/** How CFF writes the numbers of its dictionaries and of its programs, as far as both agree. */
final class CompactNumber {
  static final int SHORT = 28;
  static final int FIRST = 32;
  static final int AFTER_LAST = 255;

  private static final int TWO_BYTES = 247;
  private static final int NEGATIVE = 251;

  private CompactNumber() {}

  /** How many bytes one has that begins with a byte of value {@code SHORT} or {@code FIRST} on. */
  static int length(int first) {
    if (first == SHORT) {
      return 3;
    }
    return first < TWO_BYTES ? 1 : 2;
  }

  static int value(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    if (first == SHORT) {
      return bytes[at + 1] << Byte.SIZE | bytes[at + 2] & 0xFF;
    } else if (first < TWO_BYTES) {
      return first - 139;
    }
    int second = bytes[at + 1] & 0xFF;
    return first < NEGATIVE
        ? (first - TWO_BYTES) * 256 + second + 108
        : -(first - NEGATIVE) * 256 - second - 108;
  }
}
