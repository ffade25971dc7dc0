package org.goalsheet.check;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.goalsheet.model.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was pasted by mistake may be long; no pattern may run out of stack over it, or hang. */
class LongTextTest {
  private static final int LENGTH = 20_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-", "- ", " ", "\n", "*", "≥", "1-", "元/", "每", "（", "9", "1,111", "一", "至少 ", "a-", "5 ",
        "2025年-"
      })
  void isCheckedToItsEnd(String piece) {
    String text = piece.repeat(LENGTH);
    assertThatCode(() -> check(text)).doesNotThrowAnyException();
    assertThatCode(() -> check(text + "。")).doesNotThrowAnyException();
  }

  private static void check(String text) {
    Example.of(
            sheet ->
                Example.changed(
                    Example.changed(sheet.with(Field.GOAL, text), 1, Field.VALUE, text),
                    2,
                    Field.INDICATOR_NAME,
                    text))
        .found();
  }
}
