package org.goalsheet.word;

import java.io.IOException;
import java.io.OutputStream;
import org.goalsheet.grid.Publication;
import org.goalsheet.ooxml.PartsZip;

/** Writes a publication as a .docx file for Word, WPS and LibreOffice. */
public final class WordWriter {
  /**
   * Writes it; the same publication gives the same bytes. Only the table that is being written is
   * held in memory.
   *
   * @param out stays open
   * @throws IOException when it cannot be written to
   */
  public void write(Publication publication, OutputStream out) throws IOException {
    try (PartsZip zip = new PartsZip(out)) {
      new BookletParts(publication).write(zip);
    }
  }
}
