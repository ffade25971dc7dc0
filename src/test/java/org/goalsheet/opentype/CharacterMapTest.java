package org.goalsheet.opentype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CharacterMapTest {
  @Test
  void everyCharacterOfACutHasTheGlyphOfItsPlace() {
    int[] characters = "23A一二𠮷".codePoints().sorted().toArray();
    CharacterMap map = new CharacterMap(Bytes.of(CharacterMap.table(characters)));
    for (int i = 0; i < characters.length; i++) {
      assertThat(map.glyph(characters[i])).isEqualTo(i + 1);
    }
    assertThat(map.glyph('1')).isZero();
    assertThat(map.glyph('B')).isZero();
    assertThat(map.glyph(0x10FFFF)).isZero();
  }

  /** Two segments: one by a difference, one by a list that has nothing for its first. */
  @Test
  void readsTheFormatOfOlderFonts() {
    Output table = tables(3, 1);
    int[] segments = {
      4, 0, 0, 6, 0, 0, 0, 'C', '三', 0xFFFF, 0, 'A', '一', 0xFFFF, 10 - 'A', 5, 1, 0, 4, 0
    };
    for (int value : segments) {
      table.shortInteger(value);
    }
    table.shortInteger(0);
    for (int i = 1; i <= '三' - '一'; i++) {
      table.shortInteger(100 + i);
    }
    CharacterMap map = new CharacterMap(Bytes.of(table.toBytes()));
    assertThat("@ABCD".codePoints().map(map::glyph)).containsExactly(0, 10, 11, 12, 0);
    assertThat("一丁三".codePoints().map(map::glyph)).containsExactly(0, 106, 105 + '三' - '一');
  }

  @Test
  void aFontThatDoesNotGoByUnicodeIsRefused() {
    Bytes symbols = Bytes.of(tables(3, 0).shortInteger(4).toBytes());
    assertThatThrownBy(() -> new CharacterMap(symbols))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** The list of one map, which follows. */
  private static Output tables(int platform, int encoding) {
    return new Output()
        .shortInteger(0)
        .shortInteger(1)
        .shortInteger(platform)
        .shortInteger(encoding)
        .integer(12);
  }
}
