package org.goalsheet.opentype;

/**
 * What the licence of a font lets a file do with it, as its table OS/2 says (OpenType, fsType). Of
 * several permissions the widest holds.
 */
final class Rights {
  private static final int FS_TYPE = 8;

  private static final int PERMISSIONS = 0x000E;
  private static final int RESTRICTED = 0x0002;
  private static final int NO_SUBSETS = 0x0100;
  private static final int BITMAPS_ONLY = 0x0200;

  private Rights() {}

  /** Whether characters may be put into a file. */
  static boolean letEmbedSubset(Bytes os2) {
    int rights = os2.unsignedShort(FS_TYPE);
    boolean restricted = (rights & PERMISSIONS) == RESTRICTED;
    return !restricted && (rights & (NO_SUBSETS | BITMAPS_ONLY)) == 0;
  }
}
