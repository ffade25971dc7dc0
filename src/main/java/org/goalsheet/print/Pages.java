package org.goalsheet.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.goalsheet.grid.Page;
import org.goalsheet.message.Refused;

/**
 * The pages of a PDF as they are ordered. No print system is trusted to pick them, or to fit them
 * to other paper, the same way: CUPS would keep an edge whose breadth depends on the printer.
 */
final class Pages {
  private Pages() {}

  /**
   * A PDF of the pages meant, as large as the paper.
   *
   * @param page the size of all pages
   * @throws Refused when one of them is not there
   */
  static byte[] ordered(byte[] pdf, Page page, PrintOrder order) throws IOException, Refused {
    boolean fits = order.paper().equals(PaperSize.of(page));
    if (fits && order.pages().equals(PageRange.ALL)) {
      return pdf;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument all = Loader.loadPDF(pdf);
        PDDocument ordered = new PDDocument()) {
      for (int number : order.pages().of(all.getNumberOfPages())) {
        ordered.importPage(all.getPage(number - 1));
      }
      if (!fits) {
        new Fitting(page, order.paper()).fit(ordered);
      }
      ordered.save(out);
    }
    return out.toByteArray();
  }
}
