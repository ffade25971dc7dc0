package org.goalsheet.pdf;

import com.lowagie.text.ExceptionConverter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.goalsheet.grid.Publication;
import org.goalsheet.grid.Publication.Leaf;
import org.goalsheet.message.Message;

/** Writes publications as PDF. It keeps the fonts that it has found; one thread at a time. */
public final class PdfWriter {
  private final Fonts fonts;

  /** Takes the fonts of this computer. */
  public PdfWriter() {
    this(FontFiles.ofComputer());
  }

  PdfWriter(FontFiles files) {
    this.fonts = new Fonts(files);
  }

  /**
   * Writes one.
   *
   * @param out stays open
   * @return what a person should know, as that there was no Chinese font to put into the file
   * @throws IOException when it cannot be written to
   */
  public List<Message> write(Publication publication, OutputStream out) throws IOException {
    Front front = new Front(publication, fonts);
    Letters letters = new Letters(publication, fonts);
    front.addTo(letters);
    publication.leaves().forEach(letters::add);
    try (PdfBook book = new PdfBook(publication, fonts, letters, out)) {
      front.write(writeLeaves(publication, front.pages(), book), book);
      book.moveToFront(front.pages());
    } catch (ExceptionConverter e) {
      // What OpenPDF makes of every failure of the stream.
      if (e.getException() instanceof IOException failure) {
        throw failure;
      }
      throw e;
    }
    return fonts.notes();
  }

  /** Gives the number of each leaf's first page. */
  private List<Integer> writeLeaves(Publication publication, int pagesBefore, PdfBook book) {
    List<Integer> numbers = new ArrayList<>();
    int next = pagesBefore + 1;
    for (Leaf leaf : publication.leaves()) {
      SetLeaf set = new SetLeaf(leaf, publication, fonts);
      set.write(next, book);
      numbers.add(next);
      next += set.pages();
    }
    return numbers;
  }
}
