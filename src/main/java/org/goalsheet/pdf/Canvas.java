package org.goalsheet.pdf;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import java.util.Map;
import org.goalsheet.grid.TypeStyle.Align;

/** Draws on one page; places are counted from the upper left corner of the text area, in points. */
final class Canvas {
  private static final float RULE = 0.5f;

  /** How thick the outline is that makes characters bold, in sizes. */
  private static final double BOLD = 0.03;

  private final PdfContentByte content;
  private final Map<Font, BaseFont> fonts;
  private final double left;
  private final double top;

  /**
   * @param fonts as the document has them
   * @param left the left edge of the text area on the page
   * @param top its upper edge, from the lower edge of the page
   */
  Canvas(PdfContentByte content, Map<Font, BaseFont> fonts, double left, double top) {
    this.content = content;
    this.fonts = fonts;
    this.left = left;
    this.top = top;
  }

  /**
   * Sets a line of text.
   *
   * @param y the upper edge of the line
   * @param width what it is aligned within
   */
  void line(String text, Face face, Align align, double x, double y, double width) {
    double free = width - face.width(text);
    double at =
        switch (align) {
          case LEFT -> x;
          case CENTER -> x + free / 2;
          case RIGHT -> x + free;
        };
    content.beginText();
    setWeight(face);
    content.setTextMatrix((float) (left + at), (float) (top - y - face.leading() + face.foot()));
    for (Face.Run run : face.runs(text)) {
      BaseFont font = fonts.get(run.font());
      if (font == null || !run.text().codePoints().allMatch(font::charExists)) {
        // OpenPDF would leave out what the font lacks.
        throw new IllegalStateException("not among the letters: " + run.text());
      }
      content.setFontAndSize(font, (float) face.size());
      content.showText(run.text());
    }
    content.endText();
  }

  private void setWeight(Face face) {
    if (face.isBold()) {
      content.setLineWidth((float) (face.size() * BOLD));
      content.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE);
    } else {
      content.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL);
    }
  }

  /** Draws the lines around a cell. */
  void frame(double x, double y, double width, double height) {
    content.setLineWidth(RULE);
    content.rectangle(
        (float) (left + x), (float) (top - y - height), (float) width, (float) height);
    content.stroke();
  }

  /** A row of dots, as between an entry of the contents and its page number. */
  void dots(double from, double to, double y) {
    content.saveState();
    content.setLineWidth(RULE);
    content.setLineDash(RULE, 3, 0);
    content.moveTo((float) (left + from), (float) (top - y));
    content.lineTo((float) (left + to), (float) (top - y));
    content.stroke();
    content.restoreState();
  }

  /** Makes a part of the page lead to a bookmark. */
  void link(String bookmark, double y, double width, double height) {
    content.localGoto(
        bookmark,
        (float) left,
        (float) (top - y - height),
        (float) (left + width),
        (float) (top - y));
  }
}
