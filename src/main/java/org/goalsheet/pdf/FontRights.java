package org.goalsheet.pdf;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/**
 * What the licence of a font lets a file do with it, as its table OS/2 says (OpenType, fsType). Of
 * several permissions the widest holds.
 */
final class FontRights {
  private static final int COLLECTION = 0x74746366;
  private static final int OS2 = 0x4F532F32;

  private static final int FIRST_OF_COLLECTION = 12;
  private static final int TABLES = 12;
  private static final int TABLE = 16;
  private static final int FS_TYPE = 8;

  private static final int PERMISSIONS = 0x000E;
  private static final int RESTRICTED = 0x0002;
  private static final int NO_SUBSETS = 0x0100;
  private static final int BITMAPS_ONLY = 0x0200;

  private FontRights() {}

  /**
   * Whether the characters that are used may be put into a file; a font that says nothing lets it.
   *
   * @param index of the font in a collection; without meaning for other files
   * @throws IOException when it cannot be read, or ends too early
   */
  static boolean letEmbedSubset(Path file, int index) throws IOException {
    try (RandomAccessFile font = new RandomAccessFile(file.toFile(), "r")) {
      boolean collection = font.readInt() == COLLECTION;
      long start = collection ? unsigned(font, FIRST_OF_COLLECTION + 4L * index) : 0;
      font.seek(start + 4);
      int tables = font.readUnsignedShort();
      for (int i = 0; i < tables; i++) {
        long table = start + TABLES + (long) TABLE * i;
        if (unsigned(font, table) == OS2) {
          font.seek(unsigned(font, table + 8) + FS_TYPE);
          return let(font.readUnsignedShort());
        }
      }
      return true;
    }
  }

  private static boolean let(int rights) {
    boolean restricted = (rights & PERMISSIONS) == RESTRICTED;
    return !restricted && (rights & (NO_SUBSETS | BITMAPS_ONLY)) == 0;
  }

  private static long unsigned(RandomAccessFile font, long at) throws IOException {
    font.seek(at);
    return Integer.toUnsignedLong(font.readInt());
  }
}
