package org.goalsheet.check;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class UntidyTest {
  @Test
  void changesOnlyWhatIsUntidy() {
    assertThat(Untidy.tidy(" UPS\n电池\t 更换\u200B２.５台  ", false)).isEqualTo("UPS电池 更换2.5台");
    assertThat(Untidy.tidy("UPS\nbattery", false)).isEqualTo("UPS battery");
    assertThat(Untidy.tidy("　　一、 清淤 \r\n二、保洁  ", true)).isEqualTo("　　一、 清淤\n二、保洁");
  }

  @Property
  void nothingIsUntidyAfterTidying(@ForAll("texts") String text, @ForAll boolean lines) {
    assertThat(Untidy.in(Untidy.tidy(text, lines), lines)).isEmpty();
  }

  @Property
  void whatIsNotUntidyStaysAsItIs(@ForAll("texts") String text, @ForAll boolean lines) {
    assertThat(Untidy.tidy(text, lines).equals(text)).isEqualTo(Untidy.in(text, lines).isEmpty());
  }

  /** A text with a control in it is never cleared at a glance. */
  @Property
  void theGlanceClearsOnlyWhatTheStepsLeaveAsItIs(
      @ForAll("texts") String text, @ForAll boolean lines) {
    assertThat(Untidy.tidy(text, lines)).isEqualTo(Untidy.tidy("\u200B" + text, lines));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("ab中文１2．. \u3000\u00A0\t\n\r\u0007\u200B\u2028\uD83D\uDE00\uFFFF")
        .ofMaxLength(12);
  }
}
