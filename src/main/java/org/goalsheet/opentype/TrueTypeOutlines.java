package org.goalsheet.opentype;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/** Outlines as TrueType has them: the tables glyf and loca, and the programs that all share. */
final class TrueTypeOutlines implements Outlines {
  private static final List<String> PROGRAMS = List.of("cvt ", "fpgm", "prep");

  /** Where the table head says of what length the places of glyphs are. */
  static final int LONG_PLACES_AT = 50;

  private final Tables tables;
  private final Bytes glyphs;
  private final Bytes places;
  private final boolean longPlaces;
  private final int count;

  TrueTypeOutlines(Tables tables) {
    this.tables = tables;
    this.glyphs = tables.get("glyf");
    this.places = tables.get("loca");
    this.longPlaces = tables.get("head").unsignedShort(LONG_PLACES_AT) != 0;
    this.count = tables.get("maxp").unsignedShort(4);
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public Cut cut(int[] wanted) {
    List<Integer> all =
        Arrays.stream(wanted).boxed().collect(Collectors.toCollection(ArrayList::new));
    Map<Integer, Integer> parts = new HashMap<>();
    Output cut = new Output();
    Output cutPlaces = new Output().integer(0);
    // The list grows by what compound glyphs are made of.
    for (int i = 0; i < all.size(); i++) {
      byte[] glyph = glyph(all.get(i), part -> parts.computeIfAbsent(part, each -> add(each, all)));
      cut.bytes(glyph).bytes(new byte[-glyph.length & 3]);
      cutPlaces.integer(cut.length());
    }
    Map<String, byte[]> result = new LinkedHashMap<>();
    result.put("glyf", cut.toBytes());
    result.put("loca", cutPlaces.toBytes());
    for (String program : PROGRAMS) {
      Bytes table = tables.find(program);
      if (table != null) {
        result.put(program, table.copy());
      }
    }
    return new Cut(all, result);
  }

  /** Gives the place of what was added. */
  private static int add(int glyph, List<Integer> all) {
    all.add(glyph);
    return all.size() - 1;
  }

  /**
   * @param parts gives the new numbers of those that it is made of
   */
  private byte[] glyph(int number, IntUnaryOperator parts) {
    try {
      int from = place(number);
      byte[] glyph = glyphs.part(from, place(number + 1) - from).copy();
      Compound.renumber(glyph, parts);
      return glyph;
    } catch (IndexOutOfBoundsException e) {
      // One damaged glyph must not keep a document from being written; its text stays in there.
      return new byte[0];
    }
  }

  private int place(int number) {
    return longPlaces ? places.integer(4 * number) : 2 * places.unsignedShort(2 * number);
  }
}
