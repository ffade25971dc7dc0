package org.goalsheet.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1058.00 | 1058.00",
        "0 | 0",
        "-3.5 | -3.5",
        "1,058.00 | 1058.00",
        "12,345,678 | 12345678",
        "１０５８．００ | 1058.00",
        "１，０５８ | 1058",
        "' 7 ' | 7",
        "'\u3000275.00' | 275.00"
      })
  void readsNumbersExactly(String text, BigDecimal number) {
    assertThat(new Amount(text).number()).contains(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "约10", "10万元", "1,05", "1,0580", "10,58.00", ".5", "5.", "1e3", "3-5"})
  void takesNothingElseForANumber(String text) {
    assertThat(new Amount(text).number()).isEmpty();
  }

  @Test
  void readsNoMoreThanFortyDigits() {
    String forty = "1".repeat(38) + ".25";
    assertThat(new Amount(forty).number()).contains(new BigDecimal(forty));
    assertThat(new Amount("1" + forty).number()).isEmpty();
    assertThat(new Amount("1" + ",000".repeat(13)).number()).isPresent();
    assertThat(new Amount("1" + ",000".repeat(14)).number()).isEmpty();
    assertThat(new Amount("9".repeat(150_000)).number()).isEmpty();
  }

  @Property
  void readsEveryNumberThatJavaWritesPlainly(
      @ForAll @BigRange(min = "-1e30", max = "1e30") @Scale(8) BigDecimal number) {
    assertThat(new Amount(number.toPlainString()).number())
        .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
  }
}
