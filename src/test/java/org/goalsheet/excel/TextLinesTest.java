package org.goalsheet.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextLinesTest {
  /** The edges leave room for ten Chinese characters. */
  private static final double WIDTH = 10.5;

  @ParameterizedTest
  @CsvSource({
    "一二三四五六七八九十, 1",
    "一二三四五六七八九十一, 2",
    "一二三四五六七八九十一二三四五六七八九，, 2",
    "一二三四五六七八九十，一二三四五六七八九, 3",
    "𠮷二三四五六七八九十, 1",
    "≤24小时±2×3°α, 1",
    "甲乙丙丁戊己GB970, 1",
    "甲乙丙丁戊己庚GB9704, 2",
    "甲“乙丙丁”戊“己庚辛”壬, 2",
    "www.example.org/a/b/c, 2",
    "'', 1"
  })
  void asManyAsItFolds(String text, int lines) {
    assertThat(TextLines.count(text, WIDTH)).isEqualTo(lines);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\u000B", "\u2028"})
  void everyKindOfBreakBeginsALine(String between) {
    assertThat(TextLines.count("一" + between + "二", WIDTH)).isEqualTo(2);
  }
}
