package org.goalsheet.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;
import org.junit.jupiter.api.Test;

class FormsTest {
  private final Forms forms = new Forms();

  @Test
  void theUsualFormIsKnown() throws Refused {
    assertThat(forms.get(Forms.USUAL).id()).isEqualTo("tianjin-2025");
    assertThat(forms.all()).contains(forms.get(Forms.USUAL));
  }

  @Test
  void anUnknownFormIsRefusedWithTheNamesOfTheKnownOnes() {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> forms.get("nowhere-1999"))
        .satisfies(
            refused ->
                assertThat(refused.sentence())
                    .isEqualTo(
                        Message.of("form.unknown", "nowhere-1999", "tianjin-2025、central-2021")));
  }
}
