package org.goalsheet.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.Closeable;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.goalsheet.grid.Page;
import org.goalsheet.grid.Publication;
import org.goalsheet.grid.Publication.Leaf;
import org.goalsheet.grid.TypeStyle;
import org.goalsheet.grid.TypeStyle.Align;

/** One PDF while it is written, page by page. */
final class PdfBook implements Closeable {
  /** By GB/T 9704: 4号 宋体, 7 mm below the text, one character from the edge. */
  private static final TypeStyle FOOTER = new TypeStyle("宋体", "宋体", 14, false, Align.RIGHT);

  private static final TypeStyle COVER_TITLE =
      new TypeStyle("黑体", "Times New Roman", 26, false, Align.CENTER);

  private static final TypeStyle COVER_TEXT =
      new TypeStyle("宋体", "Times New Roman", 16, false, Align.CENTER);

  /** How far down the title of a title page stands, as a share of the page. */
  private static final double COVER_TOP = 0.3;

  private static final double COVER_GAP = 40;

  private static final double NUMBER_BELOW_TEXT = 7;
  private static final double AFTER_HEADING = 6;

  /** With one table there is nothing to look up. */
  private static final int LEAVES_WITH_CONTENTS = 2;

  private final Publication publication;
  private final Faces faces;
  private final Document document;
  private final PdfWriter writer;
  private final double width;
  private final double height;

  PdfBook(Publication publication, Faces faces, OutputStream out) {
    Page page = publication.page();
    this.publication = publication;
    this.faces = faces;
    this.width = Box.points(page.textWidth());
    this.height = Box.points(page.textHeight());
    this.document =
        new Document(
            new Rectangle((float) Box.points(page.width()), (float) Box.points(page.height())));
    this.writer = PdfWriter.getInstance(document, out);
    writer.setCloseStream(false);
    // The contents are written last, when the pages are known, and stand first.
    writer.setLinearPageMode();
    document.addTitle(publication.title());
    document.addCreator("Goalsheet");
    document.open();
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
  }

  void write() {
    String cover = publication.cover();
    Contents contents =
        publication.leaves().size() >= LEAVES_WITH_CONTENTS
            ? new Contents(publication, faces)
            : null;
    int front = (cover == null ? 0 : 1) + (contents == null ? 0 : contents.pages());
    List<Integer> numbers = writeLeaves(front);
    if (cover != null) {
      writeCover(cover);
    }
    if (contents != null) {
      int first = cover == null ? 1 : 2;
      for (int i = 0; i < contents.pages(); i++) {
        contents.draw(i, numbers, newPage(first + i));
      }
    }
    moveToFront(front);
  }

  /** Gives the number of each leaf's first page. */
  private List<Integer> writeLeaves(int pagesBefore) {
    List<Integer> numbers = new ArrayList<>();
    int last = pagesBefore;
    for (Leaf leaf : publication.leaves()) {
      numbers.add(last + 1);
      last = write(leaf, last);
    }
    return numbers;
  }

  /** The title page has no number. */
  private void writeCover(String underTitle) {
    Canvas canvas = blankPage();
    double y = height * COVER_TOP;
    y = writeLines(publication.title(), faces.of(COVER_TITLE), y, canvas);
    writeLines(underTitle, faces.of(COVER_TEXT), y + COVER_GAP, canvas);
  }

  /** Gives the lower edge of the lines. */
  private double writeLines(String text, Face face, double top, Canvas canvas) {
    double y = top;
    for (String line : Lines.of(text, face, width)) {
      canvas.line(line, face, Align.CENTER, 0, y, width);
      y += face.leading();
    }
    return y;
  }

  /** Writes the pages of a leaf behind the last one, and gives the number of its own last. */
  private int write(Leaf leaf, int last) {
    Face face = faces.of(publication.heading());
    double used = Lines.of(leaf.heading(), face, width).size() * face.leading() + AFTER_HEADING;
    SetTable table = new SetTable(leaf.grid(), publication, faces);
    int number = last;
    for (List<Piece> pieces : TablePages.of(table, height, used)) {
      number++;
      Canvas canvas = newPage(number);
      if (number == last + 1) {
        mark(leaf);
        writeLines(leaf.heading(), face, 0, canvas);
      }
      pieces.forEach(piece -> draw(piece, table, canvas));
    }
    return number;
  }

  private void mark(Leaf leaf) {
    PdfContentByte content = writer.getDirectContent();
    float top = (float) top();
    content.localDestination(leaf.bookmark(), new PdfDestination(PdfDestination.FITH, top));
    new PdfOutline(
        content.getRootOutline(), new PdfDestination(PdfDestination.FITH, top), leaf.heading());
  }

  private void draw(Piece piece, SetTable table, Canvas canvas) {
    SetCell cell = piece.cell();
    double left = table.edge(cell.place().column());
    double right = table.edge(cell.place().endColumn());
    if (cell.place().cell().role().ruled()) {
      canvas.frame(left, piece.top(), right - left, piece.height());
    }
    double y = piece.top() + piece.inset();
    for (String line : piece.lines()) {
      canvas.line(line, cell.face(), cell.align(), left + Box.SIDE, y, right - left - 2 * Box.SIDE);
      y += cell.face().leading();
    }
  }

  private Canvas newPage(int number) {
    Canvas canvas = blankPage();
    Face face = faces.of(FOOTER);
    double y = height + Box.points(NUMBER_BELOW_TEXT) - face.leading() + face.foot();
    Align side = number % 2 == 1 ? Align.RIGHT : Align.LEFT;
    canvas.line("— " + number + " —", face, side, face.size(), y, width - 2 * face.size());
    return canvas;
  }

  private Canvas blankPage() {
    document.newPage();
    writer.setPageEmpty(false);
    double left = Box.points(publication.page().left());
    return new Canvas(writer.getDirectContent(), left, top());
  }

  private double top() {
    return Box.points(publication.page().height() - publication.page().top());
  }

  /** Moves the last pages before all others. */
  private void moveToFront(int count) {
    document.newPage();
    int all = writer.reorderPages(null);
    writer.reorderPages(
        IntStream.concat(
                IntStream.rangeClosed(all - count + 1, all), IntStream.rangeClosed(1, all - count))
            .toArray());
  }

  @Override
  public void close() {
    document.close();
  }
}
