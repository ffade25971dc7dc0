package org.goalsheet.word;

import java.io.IOException;
import java.io.Writer;

/** Writes the XML of a Word document as text: no object is made for an element. */
final class Markup {
  /** Characters that take the Latin font, and look wrong in it, unless the run says otherwise. */
  private static final String AMBIGUOUS = "“”‘’…—·×±≤≥";

  private static final String TEXT = "<w:t xml:space=\"preserve\">";
  private static final String END_TEXT = "</w:t>";

  private final Writer out;

  Markup(Writer out) {
    this.out = out;
  }

  /** Writes what is XML already. */
  Markup raw(String xml) throws IOException {
    out.write(xml);
    return this;
  }

  Markup number(int value) throws IOException {
    return raw(Integer.toString(value));
  }

  /** Opens a paragraph of a style. */
  Markup paragraph(String style) throws IOException {
    return raw("<w:p><w:pPr><w:pStyle w:val=\"").raw(style).raw("\"/></w:pPr>");
  }

  Markup endParagraph() throws IOException {
    return raw("</w:p>");
  }

  /**
   * A run of text.
   *
   * @param line without line breaks, and only what a Word file can hold
   */
  Markup run(String line) throws IOException {
    if (line.isEmpty()) {
      return this;
    }
    raw("<w:r>");
    if (line.chars().anyMatch(c -> AMBIGUOUS.indexOf(c) >= 0)) {
      raw("<w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr>");
    }
    return raw(TEXT).escaped(line).raw(END_TEXT).raw("</w:r>");
  }

  /** Writes text between tags or between quotation marks. */
  Markup escaped(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.write("&amp;");
        case '<' -> out.write("&lt;");
        case '>' -> out.write("&gt;");
        case '"' -> out.write("&quot;");
        case '\t' -> raw(END_TEXT).raw("<w:tab/>").raw(TEXT);
        default -> out.write(c);
      }
    }
    return this;
  }
}
