package org.goalsheet.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.Closeable;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.stream.IntStream;
import org.goalsheet.grid.Page;
import org.goalsheet.grid.Points;
import org.goalsheet.grid.Publication;
import org.goalsheet.grid.Publication.Leaf;
import org.goalsheet.grid.TypeStyle.Align;
import org.goalsheet.grid.Typesetting;

/** One PDF while it is written, page by page. */
final class PdfBook implements Closeable {
  private final Page page;
  private final Face footer;
  private final Map<Font, BaseFont> fonts;
  private final DigestOutputStream digest;
  private final Document document;
  private final PdfWriter writer;
  private boolean empty = true;

  /**
   * @param letters those of all pages to come, but for the page numbers
   */
  PdfBook(Publication publication, Fonts fonts, Letters letters, OutputStream out) {
    this.page = publication.page();
    this.footer = fonts.face(Typesetting.PAGE_NUMBER);
    letters.add("— " + Letters.DIGITS, footer);
    this.fonts = letters.fonts();
    this.document =
        new Document(
            new Rectangle(
                (float) Points.ofMillimetres(page.width()),
                (float) Points.ofMillimetres(page.height())));
    this.digest = new DigestOutputStream(out, sha256());
    this.writer = PdfWriter.getInstance(document, digest);
    writer.setCloseStream(false);
    // The contents are written last, when the pages are known, and stand first.
    writer.setLinearPageMode();
    document.addTitle(publication.title());
    document.addCreator("Goalsheet");
    document.open();
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
  }

  /** Begins a page without a number. */
  Canvas page() {
    empty = false;
    document.newPage();
    writer.setPageEmpty(false);
    return new Canvas(writer.getDirectContent(), fonts, Points.ofMillimetres(page.left()), top());
  }

  /** Begins a page with its number, one character from the outer edge of the text. */
  Canvas page(int number) {
    Canvas canvas = page();
    double width = Points.ofMillimetres(page.textWidth());
    double below = page.textHeight() + Typesetting.PAGE_NUMBER_BELOW_TEXT;
    double y = Points.ofMillimetres(below) - footer.leading();
    Align side = number % 2 == 1 ? Align.RIGHT : Align.LEFT;
    canvas.line("— " + number + " —", footer, side, footer.size(), y, width - 2 * footer.size());
    return canvas;
  }

  /** Makes the page that was begun last the one that contents and outline lead to. */
  void mark(Leaf leaf) {
    PdfContentByte content = writer.getDirectContent();
    float top = (float) top();
    content.localDestination(leaf.bookmark(), new PdfDestination(PdfDestination.FITH, top));
    new PdfOutline(
        content.getRootOutline(), new PdfDestination(PdfDestination.FITH, top), leaf.heading());
  }

  private double top() {
    return Points.ofMillimetres(page.height() - page.top());
  }

  /** Moves the last pages before all others. */
  void moveToFront(int count) {
    document.newPage();
    int all = writer.reorderPages(null);
    writer.reorderPages(
        IntStream.concat(
                IntStream.rangeClosed(all - count + 1, all), IntStream.rangeClosed(1, all - count))
            .toArray());
  }

  /**
   * The same pages give the same bytes: no time is written, and the number comes from the content.
   */
  @Override
  public void close() {
    if (empty) {
      // There is no PDF without a page.
      page();
    }
    document.newPage();
    writer.flush();
    byte[] content = digest.getMessageDigest().digest();
    writer.getInfo().remove(PdfName.CREATIONDATE);
    writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(content, content));
    document.close();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
