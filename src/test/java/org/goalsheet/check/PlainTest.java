package org.goalsheet.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.goalsheet.Tianjin;
import org.goalsheet.model.Field;
import org.goalsheet.model.Indicator;
import org.junit.jupiter.api.Test;

/** What a glance clears, no closer look finds. */
class PlainTest {
  private static final List<String> PIECES =
      List.of(
          "培训",
          "指标",
          "1",
          ":",
          "：",
          "x",
          "XX",
          "Ｘ",
          "×",
          "人",
          "**",
          "＊",
          "__",
          "第",
          "季度",
          "…",
          "...",
          ".",
          "２",
          " ",
          "\u3000",
          "\t",
          "\n",
          "\u200b",
          "\ud842\udfb7",
          "\ud842",
          "，",
          "≥",
          "（）");

  @Test
  void hidesNothing() {
    Random random = new Random(1);
    Levels levels = new Levels(Tianjin.form());
    int plain = 0;
    for (int i = 0; i < 50_000; i++) {
      String text = text(random);
      if (isPlain(text, levels)) {
        plain++;
        assertThat(Untidy.in(text, true)).as(text).isEmpty();
        assertThat(Untidy.in(text, false)).as(text).isEmpty();
        assertThat(BlankForm.remains(text)).as(text).isEmpty();
        assertThat(Unseen.without(text)).isEqualTo(text);
      }
    }
    assertThat(plain).isPositive();
  }

  @Test
  void looksAtEveryTextOfARow() {
    Levels levels = new Levels(Tianjin.form());
    Indicator row = Indicator.of("r", "产出指标", "数量指标", "培训", "培训人数", "≥1人");
    assertThat(Plain.isRow(row, levels)).isTrue();
    for (Field field :
        List.of(
            Field.LEVEL1,
            Field.LEVEL2,
            Field.INDICATOR_NAME,
            Field.DESCRIPTION,
            Field.VALUE,
            Field.WEIGHT)) {
      assertThat(Plain.isRow(row.with(field, "１"), levels)).as(field.toString()).isFalse();
    }
  }

  private static boolean isPlain(String text, Levels levels) {
    return Plain.isRow(Indicator.of("r", "产出指标", "数量指标", text, "", ""), levels);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
