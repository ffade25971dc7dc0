package org.goalsheet.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.goalsheet.message.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageRangeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 | 2",
        "1-3,5 | 1 2 3 5",
        "１－３，５ | 1 2 3 5",
        "1 — 3、5 | 1 2 3 5",
        "1到2；4～5 | 1 2 4 5",
        "5 1 | 1 5",
        "3-1 | 1 2 3",
        "2-4,3-5 | 2 3 4 5",
        "4- | 4 5",
        "'2, ' | 2",
      })
  void pagesAreReadAsTheyAreTyped(String typed, String pages) throws Refused {
    List<Integer> wanted = Arrays.stream(pages.split(" ")).map(Integer::valueOf).toList();
    assertThat(PageRange.parse(typed).of(5)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "　"})
  void nothingMeansAllPages(String typed) throws Refused {
    assertThat(PageRange.parse(typed)).isEqualTo(PageRange.ALL);
    assertThat(PageRange.ALL.of(3)).containsExactly(1, 2, 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"第二页", "0", "0-2", "1-2-3", "-", "-2", "1--2", "99999999999999"})
  void whatSaysNoPagesIsRefused(String typed) {
    assertThatThrownBy(() -> PageRange.parse(typed))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(typed);
  }

  @ParameterizedTest
  @CsvSource({"6,6", "1-7,6", "9-,9", "8-9,8"})
  void pagesThatAreNotThereAreSaid(String typed, String missing) throws Refused {
    PageRange range = PageRange.parse(typed);
    assertThatThrownBy(() -> range.of(5))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("5")
        .hasMessageContaining(missing);
  }
}
