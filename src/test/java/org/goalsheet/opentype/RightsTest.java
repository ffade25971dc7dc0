package org.goalsheet.opentype;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightsTest {
  @ParameterizedTest
  @CsvSource({
    "0x0000, true",
    "0x0002, false",
    "0x0004, true",
    "0x0006, true",
    "0x0008, true",
    "0x0102, false",
    "0x0104, false",
    "0x0208, false",
  })
  void holdsToWhatTheFontSays(String rights, boolean let) {
    ByteBuffer table = ByteBuffer.allocate(96).putShort(8, (short) (int) Integer.decode(rights));
    assertThat(Rights.letEmbedSubset(Bytes.of(table.array()))).isEqualTo(let);
  }
}
