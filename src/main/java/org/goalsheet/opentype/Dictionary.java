package org.goalsheet.opentype;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What CFF says of a font: operators with operands before them (Adobe Technical Note 5176, 4).
 * Operands that nobody asks for stay the bytes that they were.
 */
final class Dictionary {
  static final int BOUNDS = 5;
  static final int CHARSET = 15;
  static final int CHAR_STRINGS = 17;
  static final int PRIVATE = 18;
  static final int SUBROUTINES = 19;
  static final int MATRIX = 12 << 8 | 7;
  static final int REGISTRY = 12 << 8 | 30;
  static final int COUNT = 12 << 8 | 34;
  static final int FONTS = 12 << 8 | 36;
  static final int FONT_OF_GLYPH = 12 << 8 | 37;

  private static final int ESCAPE = 12;
  private static final int LAST_OPERATOR = 21;
  private static final int INTEGER = 29;
  private static final int REAL = 30;

  private final Map<Integer, byte[]> operands = new LinkedHashMap<>();

  /** An empty one. */
  Dictionary() {}

  Dictionary(byte[] bytes) {
    int from = 0;
    int at = 0;
    while (at < bytes.length) {
      int first = bytes[at] & 0xFF;
      if (first > LAST_OPERATOR) {
        at += length(bytes, at);
      } else {
        byte[] before = Arrays.copyOfRange(bytes, from, at);
        int second = first == ESCAPE ? bytes[at + 1] & 0xFF : 0;
        operands.put(first == ESCAPE ? ESCAPE << Byte.SIZE | second : first, before);
        at += first == ESCAPE ? 2 : 1;
        from = at;
      }
    }
  }

  /** Of the operand at a place. */
  private static int length(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    if (first == REAL) {
      int end = at + 1;
      while ((bytes[end] & 0x0F) != 0x0F) {
        end++;
      }
      return end + 1 - at;
    }
    return first == INTEGER ? 1 + Integer.BYTES : CompactNumber.length(first);
  }

  boolean has(int operator) {
    return operands.containsKey(operator);
  }

  /**
   * The operands, which must be whole numbers.
   *
   * @throws IllegalArgumentException when the operator is not there
   */
  int[] numbers(int operator) {
    byte[] bytes = operands.get(operator);
    if (bytes == null) {
      throw new IllegalArgumentException("no operator " + operator);
    }
    IntStream.Builder numbers = IntStream.builder();
    for (int at = 0; at < bytes.length; at += length(bytes, at)) {
      boolean whole = bytes[at] == INTEGER;
      numbers.add(whole ? ByteBuffer.wrap(bytes).getInt(at + 1) : CompactNumber.value(bytes, at));
    }
    return numbers.build().toArray();
  }

  /** Always in the same number of bytes, so that places can be put in when they are known. */
  Dictionary put(int operator, int... numbers) {
    Output out = new Output();
    for (int number : numbers) {
      out.singleByte(INTEGER).integer(number);
    }
    operands.put(operator, out.toBytes());
    return this;
  }

  /** Takes over what another says by an operator, if it does. */
  Dictionary putLike(Dictionary other, int operator) {
    byte[] bytes = other.operands.get(operator);
    if (bytes != null) {
      operands.put(operator, bytes);
    }
    return this;
  }

  Dictionary without(int operator) {
    operands.remove(operator);
    return this;
  }

  byte[] toBytes() {
    Output out = new Output();
    operands.forEach(
        (operator, bytes) -> {
          out.bytes(bytes);
          if (operator >> Byte.SIZE == ESCAPE) {
            out.shortInteger(operator);
          } else {
            out.singleByte(operator);
          }
        });
    return out.toBytes();
  }
}
