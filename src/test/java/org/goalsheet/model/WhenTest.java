package org.goalsheet.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.goalsheet.model.When.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {
  @ParameterizedTest
  @CsvSource({
    "2025, 12, 31, true",
    "2025, 2, 29, false",
    "2024, 2, 29, true",
    ", 2, 29, true",
    ", 2, 30, false",
    ", 4, 31, false",
    "2025, 13, , false",
    "2025, 0, , false",
    "2025, 6, 0, false",
    "2025, , , true",
  })
  void knowsTheCalendar(Integer year, Integer month, Integer day, boolean possible) {
    assertThat(new When(year, month, day, Span.WHOLE).isPossible()).isEqualTo(possible);
  }
}
