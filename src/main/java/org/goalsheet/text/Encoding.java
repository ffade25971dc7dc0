package org.goalsheet.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Tells in which encoding a text file is. */
final class Encoding {
  static final Charset GB18030 = Charset.forName("GB18030");

  private static final List<Charset> MARKED =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

  /**
   * A file's text.
   *
   * @param cut whether the file ends within a character, which is left out
   */
  record Decoded(String text, boolean cut) {}

  private Encoding() {}

  /** The text; empty where the bytes are none in any encoding that is used in China. */
  static Optional<Decoded> decode(byte[] bytes) {
    return inAnyEncoding(bytes).filter(decoded -> decoded.text().indexOf('\0') < 0);
  }

  private static Optional<Decoded> inAnyEncoding(byte[] bytes) {
    for (Charset charset : MARKED) {
      byte[] mark = "\uFEFF".getBytes(charset);
      if (beginsWith(bytes, mark)) {
        return decode(bytes, mark.length, charset);
      }
    }
    return decode(bytes, 0, StandardCharsets.UTF_8)
        .filter(Encoding::isSure)
        .or(() -> decode(bytes, 0, GB18030));
  }

  /**
   * Where nothing but the last character is beyond ASCII, half a one may be another's whole one.
   */
  private static boolean isSure(Decoded decoded) {
    return !decoded.cut() || decoded.text().chars().anyMatch(c -> c > 0x7F);
  }

  private static Optional<Decoded> decode(byte[] bytes, int from, Charset charset) {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer text =
        CharBuffer.allocate((int) Math.ceil(rest.remaining() * decoder.maxCharsPerByte()));
    if (decoder.decode(rest, text, false).isError()) {
      return Optional.empty();
    }
    return Optional.of(new Decoded(text.flip().toString(), rest.hasRemaining()));
  }

  private static boolean beginsWith(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }
}
