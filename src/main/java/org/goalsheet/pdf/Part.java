package org.goalsheet.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.goalsheet.grid.Publication;

/** Some pages of a publication in a PDF of their own, as they are in the PDF of the whole. */
final class Part {
  private static final int OPAQUE = 0xFF000000;

  /** Lives in memory alone, so that nobody needs to close it. */
  private final PDDocument pdf;

  Part(Pages pages, Publication publication, Fonts fonts) throws IOException {
    Letters letters = new Letters(publication, fonts);
    pages.addTo(letters);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PdfBook book = new PdfBook(publication, fonts, letters, out)) {
      pages.write(book);
    }
    this.pdf = Loader.loadPDF(out.toByteArray());
  }

  /**
   * @param page of this part, from 0
   * @param scale in pixels per point
   */
  PageImage draw(int page, double scale) throws IOException {
    BufferedImage image = new PDFRenderer(pdf).renderImage(page, (float) scale);
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] |= OPAQUE;
    }
    return new PageImage(image.getWidth(), image.getHeight(), pixels);
  }
}
