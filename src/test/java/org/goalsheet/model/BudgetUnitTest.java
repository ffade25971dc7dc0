package org.goalsheet.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetUnitTest {
  @ParameterizedTest
  @CsvSource(
      emptyValue = "",
      value = {
        "351202天津市财政信息中心, 351202, 天津市财政信息中心",
        "351202001某站, 351202001, 某站",
        "3512某站, 3512, 某站",
        "某站, '', 某站",
        "351202, 351202, ''",
        "'351202 某站', 351202, ' 某站'",
        "３５１２０２某站, '', ３５１２０２某站",
        "'', '', ''"
      })
  void splitsCodeAndName(String text, String code, String name) {
    assertThat(BudgetUnit.parse(text)).isEqualTo(new BudgetUnit(code, name));
  }

  @Property
  void dropsNothing(@ForAll @Chars({'0', '9', '某', '站', ' '}) String text) {
    assertThat(BudgetUnit.parse(text).text()).isEqualTo(text);
  }
}
