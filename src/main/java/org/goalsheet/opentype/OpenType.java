package org.goalsheet.opentype;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goalsheet.opentype.Outlines.Cut;

/** A font in a file. A file that is damaged may be found to be so whenever it is asked. */
public final class OpenType {
  /** What a font is measured in by those who lay out text. */
  private static final int EM = 1000;

  private static final int PREFIX = 6;
  private static final int LETTERS = 26;

  private static final int COUNT_AT = 4;
  private static final int MEASURED_AT = 34;
  private static final int SUM_AT = 8;
  private static final int UNITS_AT = 18;
  private static final int POST_LENGTH = 32;
  private static final int POST_WITHOUT_NAMES = 3;

  /** What a cut needs besides the outlines. */
  private static final List<String> NEEDED =
      List.of("cmap", "head", "hhea", "hmtx", "maxp", "name", "OS/2", "post");

  private final Tables tables;
  private final CharacterMap characters;
  private final Outlines outlines;

  /** The glyphs of characters, one higher; 0 where one was not asked for yet. */
  private final int[] asked = new int[Character.MIN_SUPPLEMENTARY_CODE_POINT];

  private final Bytes advances;
  private final int measured;
  private final int unitsPerEm;

  private OpenType(Tables tables) {
    NEEDED.forEach(tables::get);
    this.tables = tables;
    this.characters = new CharacterMap(tables.get("cmap"));
    this.advances = tables.get("hmtx");
    this.measured = tables.get("hhea").unsignedShort(MEASURED_AT);
    this.unitsPerEm = tables.get("head").unsignedShort(UNITS_AT);
    if (measured == 0 || unitsPerEm == 0) {
      throw new IllegalArgumentException("no measures");
    }
    Bytes compact = tables.find("CFF ");
    this.outlines =
        compact == null
            ? new TrueTypeOutlines(tables)
            : new CompactOutlines(compact, tables.name());
  }

  /**
   * Opens a font.
   *
   * @param wanted what the name of the font should hold, in small letters, the best first, where
   *     the file holds several; the first font is taken when none has such a name
   * @throws IOException when the file cannot be read
   * @throws IllegalArgumentException or {@link IndexOutOfBoundsException} when it is no font with
   *     outlines, or damaged
   */
  public static OpenType open(Path file, List<String> wanted) throws IOException {
    return new OpenType(Tables.of(Bytes.of(file), wanted));
  }

  /** Whether its licence lets characters be put into a file. */
  public boolean letsEmbedSubset() {
    return Rights.letEmbedSubset(tables.get("OS/2"));
  }

  /** Whether it has a character. */
  public boolean has(int character) {
    return glyph(character) != 0;
  }

  private int glyph(int character) {
    if (character >= asked.length) {
      return find(character);
    }
    if (asked[character] == 0) {
      asked[character] = find(character) + 1;
    }
    return asked[character] - 1;
  }

  private int find(int character) {
    int glyph = characters.glyph(character);
    return glyph > 0 && glyph < outlines.count() ? glyph : 0;
  }

  /**
   * How wide a character is, in thousandths of the size; the sign for a missing one has a width.
   */
  public int width(int character) {
    return advance(glyph(character)) * EM / unitsPerEm;
  }

  private int advance(int glyph) {
    return advances.unsignedShort(4 * Math.min(glyph, measured - 1));
  }

  /**
   * Makes a font of some characters, each with a glyph of its own. One that this font lacks gets
   * the sign for missing ones.
   *
   * @param wanted ascending, at least one
   */
  public byte[] cut(int[] wanted) {
    int[] glyphs = new int[wanted.length + 1];
    for (int i = 0; i < wanted.length; i++) {
      glyphs[i + 1] = glyph(wanted[i]);
    }
    Cut cut = outlines.cut(glyphs);
    int count = cut.glyphs().size();
    Map<String, byte[]> all = new HashMap<>(cut.tables());
    all.put("cmap", CharacterMap.table(wanted));
    all.put("hmtx", metrics(cut.glyphs()));
    all.put("hhea", withShort(tables.get("hhea").copy(), MEASURED_AT, count));
    all.put("maxp", withShort(tables.get("maxp").copy(), COUNT_AT, count));
    all.put("head", head());
    all.put("name", Names.table(prefix(wanted) + "+" + tables.name()));
    all.put("OS/2", tables.get("OS/2").copy());
    all.put("post", withoutNames());
    return FontFile.of(cut.tables().containsKey("glyf"), all);
  }

  private byte[] metrics(List<Integer> glyphs) {
    Output out = new Output();
    for (int glyph : glyphs) {
      int side = glyph < measured ? 4 * glyph + 2 : 2 * measured + 2 * glyph;
      out.shortInteger(advance(glyph)).shortInteger(advances.unsignedShort(side));
    }
    return out.toBytes();
  }

  private byte[] head() {
    byte[] head = withShort(tables.get("head").copy(), TrueTypeOutlines.LONG_PLACES_AT, 1);
    Arrays.fill(head, SUM_AT, SUM_AT + Integer.BYTES, (byte) 0);
    return head;
  }

  private byte[] withoutNames() {
    byte[] post = tables.get("post").part(0, POST_LENGTH).copy();
    return withShort(post, 0, POST_WITHOUT_NAMES);
  }

  private static byte[] withShort(byte[] table, int at, int value) {
    ByteBuffer.wrap(table).putShort(at, (short) value);
    return table;
  }

  /**
   * Six letters that are the same for the same characters, as PDF wants them (ISO 32000, 9.6.4).
   */
  private static String prefix(int[] characters) {
    int number = Arrays.hashCode(characters);
    StringBuilder prefix = new StringBuilder();
    for (int i = 0; i < PREFIX; i++) {
      prefix.append((char) ('A' + Math.floorMod(number, LETTERS)));
      number = Math.floorDiv(number, LETTERS);
    }
    return prefix.toString();
  }
}
