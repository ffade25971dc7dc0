package org.goalsheet.opentype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DictionaryTest {
  /** The examples of Technical Note 5176, 4: whole numbers, and -2.25 and 0.140541E-3. */
  private static final int[] EXAMPLES = {
    0x8B, 0xEF, 0x27, 0xFA, 0x7C, 0xFE, 0x7C, 0x1C, 0x27, 0x10, 0x1C, 0xD8, 0xF0, 0x1D, 0x00, 0x01,
    0x86, 0xA0, 0x1D, 0xFF, 0xFE, 0x79, 0x60, 5, 0x1E, 0xE2, 0xA2, 0x5F, 0x1E, 0x0A, 0x14, 0x05,
    0x41, 0xC3, 0xFF, 12, 7
  };

  @Test
  void readsNumbersInEveryLength() {
    assertThat(dictionary().numbers(Dictionary.BOUNDS))
        .containsExactly(0, 100, -100, 1000, -1000, 10000, -10000, 100000, -100000);
    assertThatThrownBy(() -> dictionary().numbers(Dictionary.PRIVATE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsNotReadStaysAsItWas() {
    byte[] kept = new Dictionary().putLike(dictionary(), Dictionary.MATRIX).toBytes();
    assertThat(kept)
        .containsExactly(0x1E, 0xE2, 0xA2, 0x5F, 0x1E, 0x0A, 0x14, 0x05, 0x41, 0xC3, 0xFF, 12, 7);
    assertThat(dictionary().without(Dictionary.BOUNDS).toBytes()).isEqualTo(kept);
  }

  @Test
  void numbersThatArePutAreReadAgain() {
    byte[] bytes = new Dictionary().put(Dictionary.REGISTRY, 391, 392, -1).toBytes();
    assertThat(new Dictionary(bytes).numbers(Dictionary.REGISTRY)).containsExactly(391, 392, -1);
    assertThat(bytes).hasSize(3 * 5 + 2);
  }

  private static Dictionary dictionary() {
    byte[] bytes = new byte[EXAMPLES.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) EXAMPLES[i];
    }
    return new Dictionary(bytes);
  }
}
