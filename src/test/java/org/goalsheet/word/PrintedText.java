package org.goalsheet.word;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The characters of a PDF, from top to bottom and from left to right, without blanks and page
 * numbers. Text is taken out of it strip by strip, and each character once. Lengths are in points.
 */
final class PrintedText {
  private final List<Glyph> glyphs;

  private PrintedText(List<Glyph> glyphs) {
    this.glyphs = glyphs;
  }

  private record Glyph(int page, long baseline, double middle, String text) {}

  /**
   * @param bottom where the text of a page ends, from its top
   */
  static PrintedText of(Path pdf, double bottom) throws IOException {
    List<Glyph> glyphs = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            if (!text.getUnicode().isBlank() && text.getYDirAdj() < bottom) {
              glyphs.add(
                  new Glyph(
                      getCurrentPageNo(),
                      Math.round(text.getYDirAdj() * 10),
                      text.getXDirAdj() + text.getWidthDirAdj() / 2,
                      text.getUnicode()));
            }
          }
        };
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      stripper.getText(document);
    }
    glyphs.sort(
        Comparator.comparingInt(Glyph::page)
            .thenComparingLong(Glyph::baseline)
            .thenComparingDouble(Glyph::middle));
    return new PrintedText(glyphs);
  }

  /** Takes all that is left of a page, from 1. */
  String takePage(int page) {
    StringBuilder taken = new StringBuilder();
    glyphs.stream().filter(glyph -> glyph.page() == page).map(Glyph::text).forEach(taken::append);
    glyphs.removeIf(glyph -> glyph.page() == page);
    return taken.toString();
  }

  /** Takes the first characters between two distances from the left that are still there. */
  String take(int characters, double from, double to) {
    StringBuilder taken = new StringBuilder();
    Iterator<Glyph> left = glyphs.iterator();
    while (taken.length() < characters && left.hasNext()) {
      Glyph glyph = left.next();
      if (glyph.middle() > from && glyph.middle() < to) {
        taken.append(glyph.text());
        left.remove();
      }
    }
    return taken.toString();
  }

  /** What nobody has taken. */
  String rest() {
    return take(Integer.MAX_VALUE, 0, Double.MAX_VALUE);
  }
}
