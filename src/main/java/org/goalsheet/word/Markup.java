package org.goalsheet.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes the XML of a Word document as text: no object is made for an element. */
final class Markup {
  /** Enough that the stream is rarely troubled, and little enough for the processor's cache. */
  private static final int FULL = 1 << 13;

  /**
   * Beside all from general punctuation to the first Chinese strokes, the characters that stand in
   * Chinese and Latin fonts alike.
   */
  private static final String AMBIGUOUS = "§°±·×÷";

  private static final char PUNCTUATION = '\u2000';
  private static final char STROKES = '\u2E80';

  private static final String TEXT = "<w:t xml:space=\"preserve\">";
  private static final String END_TEXT = "</w:t>";

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

  /** Writes what is XML already. */
  Markup raw(String xml) throws IOException {
    text.append(xml);
    if (text.length() >= FULL) {
      flush();
    }
    return this;
  }

  Markup number(long value) {
    text.append(value);
    return this;
  }

  /** Opens a paragraph of a style. */
  Markup paragraph(String style) throws IOException {
    return raw("<w:p><w:pPr><w:pStyle w:val=\"").raw(style).raw("\"/></w:pPr>");
  }

  Markup endParagraph() throws IOException {
    return raw("</w:p>");
  }

  /**
   * A run of text. Characters that Chinese and Latin fonts both have would be set in the Latin one,
   * where they look wrong, unless the run says otherwise.
   *
   * @param line without line breaks, and only what a Word file can hold
   */
  Markup run(String line) throws IOException {
    if (line.isEmpty()) {
      return this;
    }
    raw("<w:r>");
    if (isAmbiguous(line)) {
      raw("<w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr>");
    }
    return raw(TEXT).escaped(line).raw(END_TEXT).raw("</w:r>");
  }

  private static boolean isAmbiguous(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c > '~' && c < STROKES && (c >= PUNCTUATION || AMBIGUOUS.indexOf(c) >= 0)) {
        return true;
      }
    }
    return false;
  }

  /** Writes text between tags or between quotation marks. */
  Markup escaped(String plain) {
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      switch (c) {
        case '&' -> text.append("&amp;");
        case '<' -> text.append("&lt;");
        case '>' -> text.append("&gt;");
        case '"' -> text.append("&quot;");
        case '\t' -> text.append(END_TEXT).append("<w:tab/>").append(TEXT);
        case Characters.HARD_HYPHEN ->
            text.append(END_TEXT).append("<w:noBreakHyphen/>").append(TEXT);
        default -> text.append(c);
      }
    }
    return this;
  }
}
