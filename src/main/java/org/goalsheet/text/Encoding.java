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

  private static final List<Mark> MARKS =
      List.of(
          new Mark(StandardCharsets.UTF_8, (byte) 0xEF, (byte) 0xBB, (byte) 0xBF),
          new Mark(StandardCharsets.UTF_16LE, (byte) 0xFF, (byte) 0xFE),
          new Mark(StandardCharsets.UTF_16BE, (byte) 0xFE, (byte) 0xFF));

  private Encoding() {}

  /** The text; empty where the bytes are none in any encoding that is used in China. */
  static Optional<String> decode(byte[] bytes) {
    Optional<Mark> mark = MARKS.stream().filter(each -> each.begins(bytes)).findFirst();
    Stream<Charset> candidates =
        mark.map(each -> Stream.of(each.charset()))
            .orElseGet(() -> Stream.of(StandardCharsets.UTF_8, GB18030));
    int from = mark.map(Mark::length).orElse(0);
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

  /** A byte order mark. */
  private record Mark(Charset charset, byte... bytes) {
    boolean begins(byte[] text) {
      return text.length >= length() && Arrays.equals(text, 0, length(), bytes, 0, length());
    }

    int length() {
      return bytes.length;
    }
  }
}
