package org.goalsheet.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Text in UTF-8 in a stream that stays open. */
final class TextFile {
  /** Without it, Excel and old programs on a Chinese Windows take the file for GBK. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Writes all of the text. */
  @FunctionalInterface
  interface Text {
    void writeTo(Appendable out) throws IOException;
  }

  private TextFile() {}

  static void write(OutputStream out, Text text) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    text.writeTo(writer);
    writer.flush();
  }

  /** Writes the text with a mark in front that says how it is encoded. */
  static void writeMarked(OutputStream out, Text text) throws IOException {
    write(
        out,
        writer -> {
          writer.append(BYTE_ORDER_MARK);
          text.writeTo(writer);
        });
  }
}
