package org.goalsheet.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.goalsheet.Tianjin;
import org.goalsheet.grid.Page;
import org.goalsheet.grid.Publication;
import org.goalsheet.message.Refused;
import org.goalsheet.pdf.PdfWriter;
import org.goalsheet.print.Paper.Mark;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Prints on a real queue: CUPS with a printer that gives PDF in place of paper. */
@Tag("office")
@ExtendWith(NeedsCups.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CupsTest {
  private static final Page UPRIGHT = Tianjin.form().page();

  private OwnCups server;

  @BeforeAll
  void start() throws IOException, InterruptedException {
    server = new OwnCups();
  }

  @AfterAll
  void stop() throws IOException, InterruptedException {
    server.stop();
  }

  @Test
  void theBookletComesInActualSizeAsOftenAsWanted() throws Exception {
    Publication booklet = booklet(UPRIGHT);
    List<List<Mark>> pages = pages(booklet);

    List<List<Mark>> printed = print(booklet, PageRange.ALL, 2);

    List<List<Mark>> twice = new ArrayList<>(pages);
    twice.addAll(pages);
    assertSame(printed, twice);
  }

  @Test
  void onlyTheChosenPagesCome() throws Exception {
    Publication booklet = booklet(UPRIGHT);
    assertSame(print(booklet, PageRange.parse("2-3"), 1), pages(booklet).subList(1, 3));
  }

  @Test
  void broadPagesAreTurned() throws Exception {
    Publication broad = broad();
    assertSame(print(broad, PageRange.ALL, 1), pages(broad));
  }

  @Test
  void otherPaperIsFilled() throws Exception {
    for (PaperSize paper : List.of(PaperSize.A3, PaperSize.B5, PaperSize.K16)) {
      Publication booklet = booklet(UPRIGHT);
      assertSame(print(booklet, PageRange.ALL, 1, paper), pages(booklet, paper));
    }
    Publication broad = broad();
    assertSame(print(broad, PageRange.ALL, 1, PaperSize.A3), pages(broad, PaperSize.A3));
  }

  @Test
  void printersAreKnownWithTheirState() throws Exception {
    server.run("/usr/sbin/cupsdisable", OwnCups.OTHER);
    assertThat(new Cups(server.environment()).printers())
        .containsExactlyInAnyOrder(
            new Printer(OwnCups.PRINTER, true, false), new Printer(OwnCups.OTHER, false, true));
  }

  @Test
  void paperThatAPrinterLacksIsKnown() throws Exception {
    Cups cups = new Cups(server.environment());
    assertThat(cups.lacking(OwnCups.PRINTER)).isEmpty();
    assertThat(cups.lacking(OwnCups.OTHER)).containsExactly(PaperSize.A3);
    assertThat(cups.lacking("attic")).isEmpty();
  }

  @Test
  void withNoServerThereAreNoPrinters() throws Refused {
    assertThat(new Cups(Map.of("CUPS_SERVER", "/nowhere/socket")).printers()).isEmpty();
  }

  @Test
  void aPrinterThatIsNotThereIsSaid() {
    Printing printing = new Printing(new Cups(server.environment()));
    PrintOrder order = new PrintOrder("attic", PageRange.ALL, 1, PaperSize.A4, false, false);
    assertThatThrownBy(() -> printing.print(booklet(UPRIGHT), order))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("attic");
  }

  /** Of a title that no other file bears. */
  private static Publication booklet(Page page) {
    Publication booklet = Tianjin.publication();
    return new Publication(
        "绩效目标表" + UUID.randomUUID(), page, booklet.heading(), booklet.styles(), booklet.leaves());
  }

  private static Publication broad() {
    return booklet(new Page(UPRIGHT.height(), UPRIGHT.width(), 20, 20, 20, 20));
  }

  private List<List<Mark>> print(Publication publication, PageRange range, int copies)
      throws IOException, Refused {
    return print(publication, range, copies, PaperSize.A4);
  }

  private List<List<Mark>> print(
      Publication publication, PageRange range, int copies, PaperSize paper)
      throws IOException, Refused {
    Printing printing = new Printing(new Cups(server.environment()));
    PrintOrder order = new PrintOrder(OwnCups.PRINTER, range, copies, paper, false, false);
    assertThat(printing.print(publication, order)).contains(List.of());
    Path file = server.printed(publication.title());
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(pdf.getPages()).allSatisfy(page -> assertIs(paper, page.getMediaBox()));
      return Paper.read(pdf);
    }
  }

  private static void assertIs(PaperSize paper, PDRectangle sheet) {
    assertThat(sheet.getWidth() * 25.4 / 72).isCloseTo(paper.width(), within(0.5));
    assertThat(sheet.getHeight() * 25.4 / 72).isCloseTo(paper.height(), within(0.5));
  }

  private static List<List<Mark>> pages(Publication publication) throws IOException, Refused {
    return pages(publication, PaperSize.A4);
  }

  private static List<List<Mark>> pages(Publication publication, PaperSize paper)
      throws IOException, Refused {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter().write(publication, out);
    PrintOrder order = new PrintOrder("", PageRange.ALL, 1, paper, false, false);
    byte[] ordered = Pages.ordered(out.toByteArray(), publication.page(), order);
    try (PDDocument pdf = Loader.loadPDF(ordered)) {
      return Paper.read(pdf);
    }
  }

  /** The characters of a line may come in another order where their feet differ by a hair. */
  private static void assertSame(List<List<Mark>> printed, List<List<Mark>> wanted) {
    assertThat(printed).hasSameSizeAs(wanted);
    for (int page = 0; page < wanted.size(); page++) {
      List<Mark> left = new ArrayList<>(printed.get(page));
      for (Mark mark : wanted.get(page)) {
        Mark found = left.stream().filter(mark::isSame).findFirst().orElse(null);
        assertThat(found).as("%s on page %d", mark, page + 1).isNotNull();
        left.remove(found);
      }
      assertThat(left).as("what else stands on page %d", page + 1).isEmpty();
    }
  }
}
