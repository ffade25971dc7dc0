package org.goalsheet.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.goalsheet.grid.Cell;
import org.goalsheet.grid.Publication;
import org.goalsheet.grid.Publication.Leaf;
import org.goalsheet.message.Refused;

/** Writes a publication as an Excel workbook (.xlsx): every table on a sheet of its own. */
public final class WorkbookWriter {
  /**
   * Writes it; the same publication gives the same bytes. Only the table that is being written is
   * held in memory. A text that is longer than Excel takes is cut, with a mark; {@link
   * #check(Publication)} finds it before.
   *
   * @param out stays open
   * @throws IOException when it cannot be written to
   */
  public void write(Publication publication, OutputStream out) throws IOException {
    try (WorkbookParts workbook = new WorkbookParts(publication.title(), out)) {
      for (Leaf leaf : publication.leaves()) {
        new TableSheet(publication, leaf).write(workbook);
      }
      workbook.end();
    }
  }

  /**
   * Whether all texts go into the cells of Excel whole.
   *
   * @throws Refused when one is too long
   */
  public void check(Publication publication) throws Refused {
    for (Leaf leaf : publication.leaves()) {
      for (Cell cell : leaf.grid().rows().stream().flatMap(List::stream).toList()) {
        CellText.check(cell.text(), leaf.heading());
      }
    }
  }
}
