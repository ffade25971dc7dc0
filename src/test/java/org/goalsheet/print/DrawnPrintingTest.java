package org.goalsheet.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.goalsheet.Tianjin;
import org.goalsheet.message.Refused;
import org.goalsheet.pdf.PdfWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Prints as on Windows, but on a printer of Java's that gives PostScript in place of paper. */
@Tag("office")
@ExtendWith(NeedsCups.class)
class DrawnPrintingTest {
  private static final float DOTS_PER_INCH = 288;

  /** A square of 4 points, whose grey does not depend on how edges are smoothed. */
  private static final int SQUARE = 16;

  /** Of 255. A page that is shifted by half a millimetre differs by 70. */
  private static final double MOST_DIFFERENCE = 48;

  @TempDir private Path folder = Path.of("");

  @Test
  void everyPageLooksLikeThePdf() throws Exception {
    Path drawn = folder.resolve("drawn.ps");
    try (OutputStream out = Files.newOutputStream(drawn)) {
      assertThat(print(service(out), "2-3", PaperSize.A4)).isPresent();
    }
    ByteArrayOutputStream wanted = new ByteArrayOutputStream();
    new PdfWriter().write(Tianjin.publication(), wanted);
    try (PDDocument paper = Loader.loadPDF(pdf(drawn).toFile());
        PDDocument pdf = Loader.loadPDF(wanted.toByteArray())) {
      assertThat(paper.getNumberOfPages()).isEqualTo(2);
      assertSame(greys(paper, 0), greys(pdf, 1));
      assertSame(greys(paper, 1), greys(pdf, 2));
    }
  }

  @Test
  void otherPaperIsFilled() throws Exception {
    Path drawn = folder.resolve("drawn.ps");
    try (OutputStream out = Files.newOutputStream(drawn)) {
      assertThat(print(service(out), "2", PaperSize.A3)).isPresent();
    }
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    new PdfWriter().write(Tianjin.publication(), made);
    PrintOrder order = new PrintOrder("", PageRange.ALL, 1, PaperSize.A3, false, false);
    byte[] wanted = Pages.ordered(made.toByteArray(), Tianjin.form().page(), order);
    try (PDDocument paper = Loader.loadPDF(pdf(drawn).toFile());
        PDDocument pdf = Loader.loadPDF(wanted)) {
      assertSame(greys(paper, 0), greys(pdf, 1));
    }
  }

  @Test
  void aPrinterThatIsGoneIsSaid() {
    DrawnPrinting none = new DrawnPrinting(List::of, Optional::empty);
    PrintOrder order = new PrintOrder("attic", PageRange.ALL, 1, PaperSize.A4, false, false);
    assertThatThrownBy(() -> new Printing(none).print(Tianjin.publication(), order))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("attic");
  }

  @Test
  void theUsualPrinterIsKnown() {
    PrintService service = service(OutputStream.nullOutputStream());
    assertThat(new DrawnPrinting(() -> List.of(service), () -> Optional.of(service)).printers())
        .containsExactly(new Printer(service.getName(), true, false));
  }

  @Test
  void paperThatAPrinterLacksIsKnown() throws Refused {
    PrintService service = service(OutputStream.nullOutputStream());
    DrawnPrinting system = new DrawnPrinting(() -> List.of(service), Optional::empty);
    assertThat(system.lacking(service.getName()))
        .containsExactlyInAnyOrder(PaperSize.B5, PaperSize.K16);
  }

  private static PrintService service(OutputStream out) {
    return StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
        DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
        .getPrintService(out);
  }

  private static Optional<?> print(PrintService service, String pages, PaperSize paper)
      throws Refused {
    DrawnPrinting system = new DrawnPrinting(() -> List.of(service), Optional::empty);
    return new Printing(system)
        .print(
            Tianjin.publication(),
            new PrintOrder(service.getName(), PageRange.parse(pages), 1, paper, false, false));
  }

  private Path pdf(Path drawn) throws IOException, InterruptedException {
    Path pdf = folder.resolve("drawn.pdf");
    Process ghostscript =
        new ProcessBuilder("ps2pdf", drawn.toString(), pdf.toString()).inheritIO().start();
    assertThat(ghostscript.waitFor()).isZero();
    return pdf;
  }

  private static void assertSame(double[][] printed, double[][] wanted) {
    assertThat(printed).hasDimensions(wanted.length, wanted[0].length);
    for (int row = 0; row < wanted.length; row++) {
      assertThat(printed[row])
          .as("row %d of squares", row)
          .usingComparatorWithPrecision(MOST_DIFFERENCE)
          .containsExactly(wanted[row]);
    }
  }

  /** The mean grey of every square of a page. */
  private static double[][] greys(PDDocument pdf, int page) throws IOException {
    Raster picture =
        new PDFRenderer(pdf).renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY).getRaster();
    double[][] greys = new double[picture.getHeight() / SQUARE][picture.getWidth() / SQUARE];
    for (int y = 0; y < greys.length; y++) {
      for (int x = 0; x < greys[y].length; x++) {
        int[] dots = picture.getSamples(x * SQUARE, y * SQUARE, SQUARE, SQUARE, 0, (int[]) null);
        greys[y][x] = Arrays.stream(dots).average().orElseThrow();
      }
    }
    return greys;
  }
}
