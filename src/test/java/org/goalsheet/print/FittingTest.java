package org.goalsheet.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.goalsheet.Tianjin;
import org.goalsheet.grid.Page;
import org.goalsheet.grid.Publication;
import org.goalsheet.message.Refused;
import org.goalsheet.pdf.PdfWriter;
import org.goalsheet.print.Paper.Mark;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages on paper of another size than that of their form. */
class FittingTest {
  private static final Page UPRIGHT = Tianjin.form().page();
  private static final Page BROAD = new Page(UPRIGHT.height(), UPRIGHT.width(), 20, 20, 20, 20);

  static Stream<Arguments> papers() {
    return Stream.of(
        Arguments.of(UPRIGHT, PaperSize.A3, 297, 420, 420.0 / 297),
        Arguments.of(BROAD, PaperSize.A3, 420, 297, 420.0 / 297),
        Arguments.of(UPRIGHT, PaperSize.B5, 182, 257, 257.0 / 297),
        Arguments.of(BROAD, PaperSize.B5, 257, 182, 257.0 / 297),
        Arguments.of(UPRIGHT, PaperSize.K16, 195, 270, 270.0 / 297));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void allOfAPageStandsInTheMiddleInProportion(
      Page page, PaperSize paper, double width, double height, double scale) throws Exception {
    byte[] made = made(page);
    try (PDDocument before = Loader.loadPDF(made);
        PDDocument after = Loader.loadPDF(fitted(made, page, paper))) {
      assertThat(after.getNumberOfPages()).isEqualTo(before.getNumberOfPages());
      PDRectangle from = before.getPage(1).getCropBox();
      PDRectangle onto = after.getPage(1).getCropBox();
      assertThat(onto.getWidth()).isCloseTo((float) (width * 72 / 25.4), within(0.01f));
      assertThat(onto.getHeight()).isCloseTo((float) (height * 72 / 25.4), within(0.01f));
      assertThat(after.getPage(1).getMediaBox().toString()).isEqualTo(onto.toString());
      double right = (onto.getWidth() - from.getWidth() * scale) / 2;
      double down = (onto.getHeight() - from.getHeight() * scale) / 2;
      assertMoved(Paper.read(before), Paper.read(after), scale, right, down);
      assertInkIsIn(after, scale, right, down, ink(before, 1));
    }
  }

  private static byte[] made(Page page) throws IOException {
    Publication form = Tianjin.publication();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter()
        .write(
            new Publication(form.title(), page, form.heading(), form.styles(), form.leaves()), out);
    return out.toByteArray();
  }

  private static byte[] fitted(byte[] pdf, Page page, PaperSize paper) throws IOException, Refused {
    return Pages.ordered(
        pdf, page, new PrintOrder("office", PageRange.ALL, 1, paper, false, false));
  }

  private static void assertMoved(
      List<List<Mark>> before, List<List<Mark>> after, double scale, double right, double down) {
    for (int page = 0; page < before.size(); page++) {
      assertThat(after.get(page)).hasSameSizeAs(before.get(page)).isNotEmpty();
      for (int each = 0; each < before.get(page).size(); each++) {
        Mark was = before.get(page).get(each);
        Mark is = after.get(page).get(each);
        assertThat(is.text()).isEqualTo(was.text());
        assertThat(is.x()).isCloseTo(was.x() * scale + right, within(0.05));
        assertThat(is.y()).isCloseTo(was.y() * scale + down, within(0.05));
      }
    }
  }

  /** Lines too: all that is drawn reaches as far as it did. */
  private static void assertInkIsIn(
      PDDocument after, double scale, double right, double down, Rectangle was) throws IOException {
    Rectangle is = ink(after, 1);
    assertThat(is.getMinX()).isCloseTo(was.getMinX() * scale + right, within(2.0));
    assertThat(is.getMaxX()).isCloseTo(was.getMaxX() * scale + right, within(2.0));
    assertThat(is.getMinY()).isCloseTo(was.getMinY() * scale + down, within(2.0));
    assertThat(is.getMaxY()).isCloseTo(was.getMaxY() * scale + down, within(2.0));
  }

  /** What is not white on a page, in points. */
  private static Rectangle ink(PDDocument pdf, int page) throws IOException {
    BufferedImage picture = new PDFRenderer(pdf).renderImage(page);
    Rectangle ink = new Rectangle(-1, -1);
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        if ((picture.getRGB(x, y) & 0xffffff) != 0xffffff) {
          ink.add(new Rectangle(x, y, 1, 1));
        }
      }
    }
    return ink;
  }
}
