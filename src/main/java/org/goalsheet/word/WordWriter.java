package org.goalsheet.word;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.goalsheet.grid.Publication;

/** Writes a publication as a .docx file for Word, WPS and LibreOffice. */
public final class WordWriter {
  /**
   * Writes it; the same publication gives the same bytes.
   *
   * @param out stays open
   * @throws IOException when it cannot be written to
   */
  public void write(Publication publication, OutputStream out) throws IOException {
    try (BookletDocument document = new BookletDocument(publication)) {
      document.write(new FixedTimeZip(out));
    } catch (OpenXML4JRuntimeException e) {
      throw new IOException(e);
    }
  }
}
