package org.goalsheet.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.goalsheet.message.Refused;

/** The chosen pages of a PDF: no print system is trusted to pick them the same way. */
final class Pages {
  private Pages() {}

  /**
   * A PDF of the pages meant.
   *
   * @throws Refused when one of them is not there
   */
  static byte[] chosen(byte[] pdf, PageRange range) throws IOException, Refused {
    if (range.equals(PageRange.ALL)) {
      return pdf;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument all = Loader.loadPDF(pdf);
        PDDocument chosen = new PDDocument()) {
      for (int number : range.of(all.getNumberOfPages())) {
        chosen.importPage(all.getPage(number - 1));
      }
      chosen.save(out);
    }
    return out.toByteArray();
  }
}
