package org.goalsheet.word;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The text of an XML part, which is in UTF-8 or UTF-16. Java's parser is not left to decode it: it
 * would print a line of its own, in English, where the bytes are none.
 */
final class XmlText {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private XmlText() {}

  /** Fails with an {@link IOException} at bytes that are no text. */
  static Reader of(InputStream in) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(in);
    Charset charset = StandardCharsets.UTF_8;
    for (Charset wide : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
      if (beginsWith(bytes, BYTE_ORDER_MARK.getBytes(wide))
          || beginsWith(bytes, "<".getBytes(wide))) {
        charset = wide;
      }
    }
    byte[] mark = BYTE_ORDER_MARK.getBytes(charset);
    if (beginsWith(bytes, mark)) {
      bytes.skipNBytes(mark.length);
    }
    return new InputStreamReader(bytes, charset.newDecoder());
  }

  private static boolean beginsWith(BufferedInputStream bytes, byte[] beginning)
      throws IOException {
    bytes.mark(beginning.length);
    byte[] read = bytes.readNBytes(beginning.length);
    bytes.reset();
    return Arrays.equals(read, beginning);
  }
}
