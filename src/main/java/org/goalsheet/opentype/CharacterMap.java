package org.goalsheet.opentype;

import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which glyph a font has for a character: the table cmap, in the two formats that fonts use. */
final class CharacterMap {
  private static final int SEGMENTS = 4;
  private static final int GROUPS = 12;
  private static final int GROUP = 12;

  /** Platform and encoding of maps that go by Unicode, those with all its planes first. */
  private static final List<Integer> UNICODE =
      List.of(0x3_000A, 0x0_0006, 0x0_0004, 0x3_0001, 0x0_0003, 0x0_0002, 0x0_0001, 0x0_0000);

  private final Bytes map;
  private final int format;

  /**
   * @throws IllegalArgumentException when the font has no map that goes by Unicode
   */
  CharacterMap(Bytes table) {
    this.map = unicode(table);
    this.format = map.unsignedShort(0);
  }

  private static Bytes unicode(Bytes table) {
    int count = table.unsignedShort(2);
    for (int kind : UNICODE) {
      for (int i = 0; i < count; i++) {
        int entry = 4 + 8 * i;
        Bytes map = table.integer(entry) == kind ? readable(table, entry) : null;
        if (map != null) {
          return map;
        }
      }
    }
    throw new IllegalArgumentException("no map of Unicode");
  }

  private static @Nullable Bytes readable(Bytes table, int entry) {
    Bytes map = table.from(table.integer(entry + 4));
    int format = map.unsignedShort(0);
    return format == SEGMENTS || format == GROUPS ? map : null;
  }

  /** 0 for a character that the font lacks. */
  int glyph(int character) {
    return format == GROUPS ? fromGroups(character) : fromSegments(character);
  }

  private int fromGroups(int character) {
    int low = 0;
    int high = map.integer(12) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int group = 16 + GROUP * middle;
      if (character < map.integer(group)) {
        high = middle - 1;
      } else if (character > map.integer(group + 4)) {
        low = middle + 1;
      } else {
        return map.integer(group + 8) + character - map.integer(group);
      }
    }
    return 0;
  }

  private int fromSegments(int character) {
    int twice = map.unsignedShort(6);
    int ends = 14;
    int starts = ends + twice + 2;
    int deltas = starts + twice;
    int offsets = deltas + twice;
    for (int at = 0; at < twice; at += 2) {
      if (character <= map.unsignedShort(ends + at)) {
        int start = map.unsignedShort(starts + at);
        if (character < start) {
          return 0;
        }
        int offset = map.unsignedShort(offsets + at);
        int delta = map.unsignedShort(deltas + at);
        if (offset == 0) {
          return (character + delta) & 0xFFFF;
        }
        int glyph = map.unsignedShort(offsets + at + offset + 2 * (character - start));
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
      }
    }
    return 0;
  }

  /**
   * A table that gives each of some characters the glyph of its place, the first 1.
   *
   * @param characters ascending
   */
  static byte[] table(int[] characters) {
    int length = 16 + GROUP * characters.length;
    ByteBuffer table = ByteBuffer.allocate(12 + length);
    table.putShort((short) 0).putShort((short) 1);
    table.putInt(UNICODE.get(0)).putInt(12);
    table.putShort((short) GROUPS).putShort((short) 0);
    table.putInt(length).putInt(0).putInt(characters.length);
    for (int i = 0; i < characters.length; i++) {
      table.putInt(characters[i]).putInt(characters[i]).putInt(i + 1);
    }
    return table.array();
  }
}
