package org.goalsheet.print;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.goalsheet.grid.Page;
import org.goalsheet.grid.Points;

/** Puts pages on other paper: as large as all of a page can be, in the middle, turned as it was. */
final class Fitting {
  private final PDRectangle sheet;
  private final Matrix onto;

  Fitting(Page page, PaperSize paper) {
    boolean upright = page.height() >= page.width();
    double width = upright ? paper.width() : paper.height();
    double height = upright ? paper.height() : paper.width();
    double scale = paper.scaleOf(PaperSize.of(page));
    sheet = new PDRectangle(points(width), points(height));
    onto =
        Matrix.getTranslateInstance(
            points((width - page.width() * scale) / 2),
            points((height - page.height() * scale) / 2));
    onto.scale((float) scale, (float) scale);
  }

  private static float points(double millimetres) {
    return (float) Points.ofMillimetres(millimetres);
  }

  void fit(PDDocument pages) throws IOException {
    for (PDPage page : pages.getPages()) {
      page.setMediaBox(sheet);
      page.setCropBox(sheet);
      // What stands before all other content holds for all of it.
      try (PDPageContentStream before =
          new PDPageContentStream(pages, page, AppendMode.PREPEND, true)) {
        before.transform(onto);
      }
    }
  }
}
