package org.goalsheet.opentype;

import static org.goalsheet.opentype.Dictionary.BOUNDS;
import static org.goalsheet.opentype.Dictionary.CHARSET;
import static org.goalsheet.opentype.Dictionary.CHAR_STRINGS;
import static org.goalsheet.opentype.Dictionary.COUNT;
import static org.goalsheet.opentype.Dictionary.FONTS;
import static org.goalsheet.opentype.Dictionary.FONT_OF_GLYPH;
import static org.goalsheet.opentype.Dictionary.MATRIX;
import static org.goalsheet.opentype.Dictionary.PRIVATE;
import static org.goalsheet.opentype.Dictionary.REGISTRY;
import static org.goalsheet.opentype.Dictionary.SUBROUTINES;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Outlines in the compact font format (CFF, Adobe Technical Note 5176). */
final class CompactOutlines implements Outlines {
  private static final byte[] HEADER = {1, 0, 4, Integer.BYTES};
  private static final byte[] EMPTY_INDEX = {0, 0};

  /** A program that draws nothing. */
  private static final byte[] END = {14};

  /** The first number of a text that the format does not have by itself. */
  private static final int OWN_TEXT = 391;

  /** A part of the font whose glyphs have settings and subroutines in common. */
  private record Member(Dictionary font, byte[] settings, Index subroutines) {
    /** What the font says of it, but for the place of its settings. */
    Dictionary placed(int settingsAt) {
      return new Dictionary().putLike(font, MATRIX).put(PRIVATE, settings.length, settingsAt);
    }
  }

  private final Dictionary top;
  private final Index global;
  private final Index programs;

  /** Programs without calls, of the glyphs that were cut before: pages show the same ones often. */
  private final Map<Integer, byte[]> expanded = new HashMap<>();

  private final List<Member> members = new ArrayList<>();
  private final MemberOfGlyph memberOfGlyph;
  private final String name;

  CompactOutlines(Bytes table, String name) {
    Index names = new Index(table.from(table.unsignedByte(2)));
    Index tops = new Index(names.rest());
    Index texts = new Index(tops.rest());
    this.name = name;
    this.top = new Dictionary(tops.get(0).copy());
    this.global = new Index(texts.rest());
    this.programs = new Index(table.from(top.numbers(CHAR_STRINGS)[0]));
    if (top.has(REGISTRY)) {
      Index fonts = new Index(table.from(top.numbers(FONTS)[0]));
      for (int i = 0; i < fonts.count(); i++) {
        Dictionary font = new Dictionary(fonts.get(i).copy());
        members.add(member(table, font, new Dictionary().putLike(font, MATRIX)));
      }
      this.memberOfGlyph = MemberOfGlyph.of(table.from(top.numbers(FONT_OF_GLYPH)[0]));
    } else {
      members.add(member(table, top, new Dictionary()));
      this.memberOfGlyph = glyph -> 0;
    }
  }

  private static Member member(Bytes table, Dictionary font, Dictionary kept) {
    int[] place = font.numbers(PRIVATE);
    Dictionary settings = new Dictionary(table.part(place[1], place[0]).copy());
    Index subroutines =
        settings.has(SUBROUTINES)
            ? new Index(table.from(place[1] + settings.numbers(SUBROUTINES)[0]))
            : new Index(Bytes.of(EMPTY_INDEX));
    return new Member(kept, settings.without(SUBROUTINES).toBytes(), subroutines);
  }

  @Override
  public int count() {
    return programs.count();
  }

  @Override
  public Cut cut(int[] glyphs) {
    List<byte[]> cut = new ArrayList<>();
    List<Integer> used = new ArrayList<>();
    Output memberOfEach = new Output().singleByte(0);
    for (int glyph : glyphs) {
      int member = memberOfGlyph.member(glyph);
      cut.add(expanded.computeIfAbsent(glyph, each -> program(each, members.get(member))));
      if (!used.contains(member)) {
        used.add(member);
      }
      memberOfEach.singleByte(used.indexOf(member));
    }
    List<Member> usedMembers = used.stream().map(members::get).toList();
    byte[] table = write(cut, usedMembers, memberOfEach.toBytes());
    return new Cut(Arrays.stream(glyphs).boxed().toList(), Map.of("CFF ", table));
  }

  private byte[] program(int glyph, Member member) {
    try {
      return CharString.withoutCalls(programs.get(glyph), member.subroutines(), global);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      // One odd glyph must not keep a document from being written; its text stays in there.
      return END;
    }
  }

  /** All is put one behind the other; the places are known before, for their lengths are. */
  private byte[] write(List<byte[]> cut, List<Member> used, byte[] memberOfEach) {
    byte[] names = Index.of(List.of(ascii(name)));
    byte[] texts = Index.of(List.of(ascii("Adobe"), ascii("Identity")));
    byte[] charset = charset(cut.size());
    byte[] charStrings = Index.of(cut);
    int length = HEADER.length + names.length + topIndex(0, 0, 0, 0, 0).length;
    int charsetAt = length + texts.length + EMPTY_INDEX.length;
    int membersAt = charsetAt + charset.length;
    int charStringsAt = membersAt + memberOfEach.length;
    int fontsAt = charStringsAt + charStrings.length;
    return new Output()
        .bytes(HEADER)
        .bytes(names)
        .bytes(topIndex(cut.size(), charsetAt, membersAt, charStringsAt, fontsAt))
        .bytes(texts)
        .bytes(EMPTY_INDEX)
        .bytes(charset)
        .bytes(memberOfEach)
        .bytes(charStrings)
        .bytes(fonts(used, fontsAt))
        .toBytes();
  }

  private byte[] topIndex(int count, int charset, int members, int charStrings, int fonts) {
    Dictionary dictionary =
        new Dictionary()
            .put(REGISTRY, OWN_TEXT, OWN_TEXT + 1, 0)
            .putLike(top, MATRIX)
            .putLike(top, BOUNDS)
            .put(COUNT, count)
            .put(CHARSET, charset)
            .put(FONT_OF_GLYPH, members)
            .put(CHAR_STRINGS, charStrings)
            .put(FONTS, fonts);
    return Index.of(List.of(dictionary.toBytes()));
  }

  /** Every glyph has the number of its place. */
  private static byte[] charset(int count) {
    return new Output().singleByte(2).shortInteger(1).shortInteger(count - 2).toBytes();
  }

  /** The members, and behind them their settings. */
  private static byte[] fonts(List<Member> used, int at) {
    int settingsAt = at + fontIndex(used, 0).length;
    Output out = new Output().bytes(fontIndex(used, settingsAt));
    used.forEach(member -> out.bytes(member.settings()));
    return out.toBytes();
  }

  private static byte[] fontIndex(List<Member> used, int settingsAt) {
    List<byte[]> fonts = new ArrayList<>();
    int next = settingsAt;
    for (Member member : used) {
      fonts.add(member.placed(next).toBytes());
      next += member.settings().length;
    }
    return Index.of(fonts);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
