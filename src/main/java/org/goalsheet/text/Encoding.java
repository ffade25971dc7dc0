package org.goalsheet.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells in which encoding a text file is. */
final class Encoding {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private static final List<Charset> MARKED =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

  private Encoding() {}

  /** The text; empty where the bytes are none in any encoding that is used in China. */
  static Optional<String> decode(byte[] bytes) {
    Optional<Charset> marked =
        MARKED.stream().filter(charset -> beginsWith(bytes, mark(charset))).findFirst();
    Stream<Charset> candidates =
        marked.map(Stream::of).orElseGet(() -> Stream.of(StandardCharsets.UTF_8, GB18030));
    int from = marked.map(charset -> mark(charset).length).orElse(0);
    return candidates
        .map(charset -> decode(bytes, from, charset))
        .flatMap(Optional::stream)
        .findFirst()
        .filter(text -> text.indexOf('\0') < 0);
  }

  private static Optional<String> decode(byte[] bytes, int from, Charset charset) {
    try {
      ByteBuffer rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
      return Optional.of(charset.newDecoder().decode(rest).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static byte[] mark(Charset charset) {
    return "\uFEFF".getBytes(charset);
  }

  private static boolean beginsWith(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }
}
