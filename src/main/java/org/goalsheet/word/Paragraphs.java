package org.goalsheet.word;

import java.io.IOException;
import org.goalsheet.ooxml.Markup;

/** Writes paragraphs and the text in them. */
final class Paragraphs {
  /**
   * Beside all from general punctuation to the first Chinese strokes, the characters that stand in
   * Chinese and Latin fonts alike.
   */
  private static final String AMBIGUOUS = "§°±·×÷";

  private static final char PUNCTUATION = '\u2000';
  private static final char STROKES = '\u2E80';

  private static final String TEXT = "<w:t xml:space=\"preserve\">";
  private static final String END_TEXT = "</w:t>";

  private final Markup out;

  Paragraphs(Markup out) {
    this.out = out;
  }

  /** Begins a paragraph of a style. */
  Paragraphs begin(String style) throws IOException {
    out.raw("<w:p><w:pPr><w:pStyle w:val=\"").raw(style).raw("\"/></w:pPr>");
    return this;
  }

  Paragraphs end() throws IOException {
    out.raw("</w:p>");
    return this;
  }

  /**
   * A run of text. Characters that Chinese and Latin fonts both have would be set in the Latin one,
   * where they look wrong, unless the run says otherwise.
   *
   * @param line without line breaks, and only what a Word file can hold
   */
  Paragraphs run(String line) throws IOException {
    if (line.isEmpty()) {
      return this;
    }
    out.raw("<w:r>");
    if (isAmbiguous(line)) {
      out.raw("<w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr>");
    }
    out.raw(TEXT);
    writeText(line);
    out.raw(END_TEXT).raw("</w:r>");
    return this;
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

  /** Nearly all text has neither tabs nor hard hyphens, which are elements in Word. */
  private void writeText(String line) throws IOException {
    int from = 0;
    for (int i = next(line, 0); i < line.length(); i = next(line, from)) {
      out.escaped(line.substring(from, i)).raw(END_TEXT);
      out.raw(line.charAt(i) == '\t' ? "<w:tab/>" : "<w:noBreakHyphen/>").raw(TEXT);
      from = i + 1;
    }
    out.escaped(line.substring(from));
  }

  /** Where the next tab or hard hyphen stands; the length where there is none. */
  private static int next(String line, int from) {
    int at = from;
    while (at < line.length()
        && line.charAt(at) != '\t'
        && line.charAt(at) != Characters.HARD_HYPHEN) {
      at++;
    }
    return at;
  }
}
