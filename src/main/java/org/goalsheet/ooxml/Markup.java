package org.goalsheet.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes the XML of a part as text: no object is made for an element. Nothing is checked; whoever
 * writes sees to it that tags are closed and that XML can hold the characters.
 */
public final class Markup {
  /** Enough that the stream is rarely troubled, and little enough for the processor's cache. */
  private static final int FULL = 1 << 13;

  private final OutputStream out;
  private final StringBuilder text = new StringBuilder(2 * FULL);

  Markup(OutputStream out) {
    this.out = out;
  }

  /** Hands on what has been written so far. */
  void flush() throws IOException {
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    text.setLength(0);
  }

  /**
   * Writes what is XML already.
   *
   * @throws IOException when the stream behind cannot be written to
   */
  public Markup raw(String xml) throws IOException {
    text.append(xml);
    if (text.length() >= FULL) {
      flush();
    }
    return this;
  }

  /** Writes a whole number. */
  public Markup number(long value) {
    text.append(value);
    return this;
  }

  /** Writes a length with at most two decimals. */
  public Markup length(double value) {
    text.append(Math.round(value * 100) / 100.0);
    return this;
  }

  /** Writes text between tags or between quotation marks. */
  public Markup escaped(String plain) {
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      switch (c) {
        case '&' -> text.append("&amp;");
        case '<' -> text.append("&lt;");
        case '>' -> text.append("&gt;");
        case '"' -> text.append("&quot;");
        default -> text.append(c);
      }
    }
    return this;
  }
}
