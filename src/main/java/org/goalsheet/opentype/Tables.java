package org.goalsheet.opentype;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The tables of one font, by their tags. */
final class Tables {
  private static final int COLLECTION = 0x74746366;
  private static final int TAG = 4;

  private final Map<String, Bytes> tables = new HashMap<>();

  /**
   * @param start of the font in its file
   */
  private Tables(Bytes file, int start) {
    int count = file.unsignedShort(start + 4);
    for (int i = 0; i < count; i++) {
      int entry = start + 12 + 16 * i;
      String tag = new String(file.part(entry, TAG).copy(), StandardCharsets.US_ASCII);
      tables.put(tag, file.part(file.integer(entry + 8), file.integer(entry + 12)));
    }
  }

  /**
   * Those of the font in a file.
   *
   * @param wanted what the name of the font should hold, in small letters, the best first, where
   *     the file holds several; the first font is taken when none has such a name
   */
  static Tables of(Bytes file, List<String> wanted) {
    if (file.integer(0) != COLLECTION) {
      return new Tables(file, 0);
    }
    List<Tables> fonts =
        IntStream.range(0, file.integer(8))
            .mapToObj(i -> new Tables(file, file.integer(12 + 4 * i)))
            .toList();
    return wanted.stream()
        .flatMap(name -> fonts.stream().filter(font -> font.isNamed(name)))
        .findFirst()
        .orElse(fonts.get(0));
  }

  private boolean isNamed(String part) {
    return name().toLowerCase(Locale.ROOT).contains(part);
  }

  /** What PostScript calls the font. */
  String name() {
    return Names.postScript(get("name"));
  }

  /**
   * @throws IllegalArgumentException when there is none
   */
  Bytes get(String tag) {
    Bytes table = find(tag);
    if (table == null) {
      throw new IllegalArgumentException("no table " + tag);
    }
    return table;
  }

  @Nullable Bytes find(String tag) {
    return tables.get(tag);
  }
}
