package org.goalsheet.opentype;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The table of names. */
final class Names {
  private static final int RECORDS = 6;
  private static final int RECORD = 12;

  private static final int FAMILY = 1;
  private static final int FULL = 4;
  private static final int POST_SCRIPT = 6;

  private static final int MACINTOSH = 1;
  private static final int WINDOWS = 3;
  private static final int UNICODE = 1;
  private static final int ENGLISH = 0x409;

  private Names() {}

  /** The name in letters that every program knows; empty when the font has none. */
  static String postScript(Bytes names) {
    int count = names.unsignedShort(2);
    int texts = names.unsignedShort(4);
    for (int at = RECORDS; at < RECORDS + RECORD * count; at += RECORD) {
      if (names.unsignedShort(at + 6) == POST_SCRIPT) {
        Charset charset =
            names.unsignedShort(at) == MACINTOSH
                ? StandardCharsets.US_ASCII
                : StandardCharsets.UTF_16BE;
        int start = texts + names.unsignedShort(at + 10);
        String name = new String(names.part(start, names.unsignedShort(at + 8)).copy(), charset);
        return name.replaceAll("[^A-Za-z0-9-]", "");
      }
    }
    return "";
  }

  /** A table that calls the font by one name. */
  static byte[] table(String name) {
    byte[] text = name.getBytes(StandardCharsets.UTF_16BE);
    int[] ids = {FAMILY, FULL, POST_SCRIPT};
    ByteBuffer table = ByteBuffer.allocate(RECORDS + RECORD * ids.length + text.length);
    table.putShort((short) 0).putShort((short) ids.length);
    table.putShort((short) (RECORDS + RECORD * ids.length));
    for (int id : ids) {
      table.putShort((short) WINDOWS).putShort((short) UNICODE).putShort((short) ENGLISH);
      table.putShort((short) id).putShort((short) text.length).putShort((short) 0);
    }
    return table.put(text).array();
  }
}
