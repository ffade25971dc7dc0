package org.goalsheet.opentype;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Puts tables together to a font. */
final class FontFile {
  private static final int TRUE_TYPE = 0x00010000;
  private static final int COMPACT = 0x4F54544F;

  private static final int HEADER = 12;
  private static final int ENTRY = 16;
  private static final int SUM_OF_FILE_AT = 8;
  private static final int SUM_OF_FILE = 0xB1B0AFBA;

  private FontFile() {}

  /**
   * @param tables by their tags; the table head says that no sum has been taken
   */
  static byte[] of(boolean trueType, Map<String, byte[]> tables) {
    Output directory =
        new Output().integer(trueType ? TRUE_TYPE : COMPACT).shortInteger(tables.size());
    int most = Integer.highestOneBit(tables.size());
    directory.shortInteger(most * ENTRY).shortInteger(Integer.numberOfTrailingZeros(most));
    directory.shortInteger((tables.size() - most) * ENTRY);
    Output contents = new Output();
    int start = HEADER + ENTRY * tables.size();
    int head = 0;
    for (Map.Entry<String, byte[]> entry : new TreeMap<>(tables).entrySet()) {
      byte[] table = entry.getValue();
      byte[] padded = Arrays.copyOf(table, (table.length + 3) & ~3);
      int at = start + contents.length();
      head = entry.getKey().equals("head") ? at : head;
      directory.bytes(entry.getKey().getBytes(StandardCharsets.US_ASCII));
      directory.integer(sum(padded)).integer(at).integer(table.length);
      contents.bytes(padded);
    }
    byte[] file = directory.bytes(contents.toBytes()).toBytes();
    ByteBuffer.wrap(file).putInt(head + SUM_OF_FILE_AT, SUM_OF_FILE - sum(file));
    return file;
  }

  private static int sum(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    int sum = 0;
    for (int at = 0; at < bytes.length; at += Integer.BYTES) {
      sum += buffer.getInt(at);
    }
    return sum;
  }
}
