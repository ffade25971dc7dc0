package org.goalsheet.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontRightsTest {
  @TempDir private Path folder;

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
  void holdsToWhatTheFontSays(String rights, boolean let) throws IOException {
    assertThat(FontRights.letEmbedSubset(file(font(Integer.decode(rights), 0)), 0)).isEqualTo(let);
  }

  @Test
  void asksTheRightFontOfACollection() throws IOException {
    ByteBuffer collection = ByteBuffer.allocate(200);
    collection.put(ascii("ttcf")).putInt(0x00010000).putInt(2).putInt(40).putInt(120);
    collection.position(40).put(font(0x0002, 40));
    collection.position(120).put(font(0x0008, 120));
    Path file = file(collection.array());

    assertThat(FontRights.letEmbedSubset(file, 0)).isFalse();
    assertThat(FontRights.letEmbedSubset(file, 1)).isTrue();
  }

  @Test
  void aFontThatSaysNothingLetsIt() throws IOException {
    byte[] silent = ByteBuffer.allocate(12).putInt(0x00010000).array();
    assertThat(FontRights.letEmbedSubset(file(silent), 0)).isTrue();
  }

  /** One of two tables, at its place in a file. */
  private static byte[] font(int rights, int start) {
    ByteBuffer font = ByteBuffer.allocate(60).putInt(0x00010000).putShort((short) 2);
    font.position(12).put(ascii("head")).putInt(0).putInt(start + 44).putInt(0);
    font.put(ascii("OS/2")).putInt(0).putInt(start + 44).putInt(16);
    font.position(44).putShort(8 + 44, (short) rights);
    return font.array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("font"), bytes);
  }
}
