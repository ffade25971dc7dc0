package org.goalsheet.print;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What can be read on a page, and where it stands. */
final class Paper extends PDFTextStripper {
  /** A character and its place, in points. */
  record Mark(String text, double x, double y) {
    /** Not farther from the other than a printer rounds. */
    boolean isSame(Mark other) {
      return text.equals(other.text) && Math.abs(x - other.x) < 1 && Math.abs(y - other.y) < 1;
    }
  }

  private final List<Mark> marks = new ArrayList<>();

  private Paper() {}

  /** The characters of every page. */
  static List<List<Mark>> read(PDDocument pdf) throws IOException {
    List<List<Mark>> pages = new ArrayList<>();
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      Paper paper = new Paper();
      paper.setStartPage(page);
      paper.setEndPage(page);
      paper.writeText(pdf, new StringWriter());
      pages.add(paper.marks);
    }
    return pages;
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    for (TextPosition position : positions) {
      if (!position.getUnicode().isBlank()) {
        marks.add(new Mark(position.getUnicode(), position.getXDirAdj(), position.getYDirAdj()));
      }
    }
  }
}
