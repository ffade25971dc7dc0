package org.goalsheet.excel;

import java.io.IOException;
import java.io.OutputStream;
import org.goalsheet.grid.Publication;
import org.goalsheet.grid.Publication.Leaf;
import org.goalsheet.message.Refused;

/** Writes a publication as an Excel workbook (.xlsx): every table on a sheet of its own. */
public final class WorkbookWriter {
  /**
   * Writes it; the same publication gives the same bytes. Only the table that is being written is
   * held in memory.
   *
   * @param out stays open
   * @throws Refused when the text of a cell is longer than Excel takes; what has been written is of
   *     no use
   * @throws IOException when it cannot be written to
   */
  public void write(Publication publication, OutputStream out) throws IOException, Refused {
    try (WorkbookParts workbook = new WorkbookParts(publication.title(), out)) {
      for (Leaf leaf : publication.leaves()) {
        new TableSheet(publication, leaf).write(workbook);
      }
      workbook.end();
    }
  }
}
