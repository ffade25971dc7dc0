package org.goalsheet.opentype;

import java.nio.ByteBuffer;

/** Bytes of a font while it is written; numbers are big-endian. */
final class Output {
  private ByteBuffer buffer = ByteBuffer.allocate(256);

  private ByteBuffer room(int bytes) {
    if (buffer.remaining() < bytes) {
      ByteBuffer larger = ByteBuffer.allocate(2 * (buffer.position() + bytes));
      buffer = larger.put(buffer.flip());
    }
    return buffer;
  }

  Output singleByte(int value) {
    room(Byte.BYTES).put((byte) value);
    return this;
  }

  Output shortInteger(int value) {
    room(Short.BYTES).putShort((short) value);
    return this;
  }

  Output integer(int value) {
    room(Integer.BYTES).putInt(value);
    return this;
  }

  Output bytes(byte[] bytes) {
    return bytes(bytes, 0, bytes.length);
  }

  Output bytes(byte[] bytes, int from, int length) {
    room(length).put(bytes, from, length);
    return this;
  }

  int length() {
    return buffer.position();
  }

  /** Takes back all behind a place. */
  void cut(int length) {
    buffer.position(length);
  }

  byte[] toBytes() {
    byte[] bytes = new byte[length()];
    buffer.get(0, bytes);
    return bytes;
  }
}
