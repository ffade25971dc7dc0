package org.goalsheet.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.goalsheet.grid.Publication;
import org.goalsheet.message.Message;

/** Writes a publication as PDF. */
public final class PdfWriter {
  private final FontFiles files;

  /** Takes the fonts of this computer. */
  public PdfWriter() {
    this(FontFiles.ofComputer());
  }

  PdfWriter(FontFiles files) {
    this.files = files;
  }

  /**
   * Writes it.
   *
   * @param out stays open
   * @return what a person should know, as that there was no Chinese font to put into the file
   * @throws IOException when it cannot be written to
   */
  public List<Message> write(Publication publication, OutputStream out) throws IOException {
    Fonts fonts = new Fonts(files);
    try (PdfBook book = new PdfBook(publication, new Faces(fonts), out)) {
      book.write();
    }
    return fonts.areMissing() ? List.of(Message.of("pdf.fonts")) : List.of();
  }
}
