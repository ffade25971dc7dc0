package org.goalsheet.opentype;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;

/**
 * A stretch of a font file. Places are counted from its beginning; to read outside of it is an
 * {@link IndexOutOfBoundsException}.
 */
final class Bytes {
  private final ByteBuffer buffer;

  private Bytes(ByteBuffer buffer) {
    this.buffer = buffer;
  }

  /** All of a file. It is mapped: a Chinese font has 20 MB, of which a document needs little. */
  static Bytes of(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      return new Bytes(channel.map(MapMode.READ_ONLY, 0, channel.size()));
    }
  }

  static Bytes of(byte[] bytes) {
    return new Bytes(ByteBuffer.wrap(bytes));
  }

  int length() {
    return buffer.limit();
  }

  int unsignedByte(int at) {
    return buffer.get(at) & 0xFF;
  }

  int signedShort(int at) {
    return buffer.getShort(at);
  }

  int unsignedShort(int at) {
    return buffer.getShort(at) & 0xFFFF;
  }

  /** Files of fonts are shorter than what would need the sign. */
  int integer(int at) {
    return buffer.getInt(at);
  }

  /**
   * An unsigned number of any length.
   *
   * @param size in bytes, 1 to 4
   */
  int number(int at, int size) {
    return switch (size) {
      case 1 -> unsignedByte(at);
      case 2 -> unsignedShort(at);
      case 3 -> unsignedShort(at) << Byte.SIZE | unsignedByte(at + 2);
      default -> integer(at);
    };
  }

  Bytes part(int from, int length) {
    return new Bytes(buffer.slice(from, length));
  }

  /** All behind a place. */
  Bytes from(int from) {
    return part(from, length() - from);
  }

  byte[] copy() {
    byte[] copy = new byte[length()];
    buffer.get(0, copy);
    return copy;
  }
}
