package org.goalsheet.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.goalsheet.message.Message;

/**
 * Writes listings as an Excel workbook (.xlsx): each on a sheet of its own, ready to be sorted,
 * filtered and printed. A listing that is longer than a sheet goes on on another.
 */
public final class ListingWriter {
  private final int mostRows;

  public ListingWriter() {
    this(SpreadsheetVersion.EXCEL2007.getMaxRows() - 2);
  }

  /**
   * @param mostRows how many rows a sheet takes between its titles and its total
   */
  ListingWriter(int mostRows) {
    this.mostRows = mostRows;
  }

  /**
   * Writes them; the same listings give the same bytes. Of the rows only some are in memory at a
   * time.
   *
   * @param out stays open
   * @throws IOException when it cannot be written to, or there is no room for the rows meanwhile
   */
  public void write(List<Listing> listings, OutputStream out) throws IOException {
    try (StreamedWorkbook workbook = new StreamedWorkbook()) {
      Styles styles = new Styles(workbook);
      for (Listing listing : listings) {
        write(listing, workbook, styles);
      }
      workbook.writeAvoidingTempFiles(out);
    } catch (RuntimeException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private void write(Listing listing, StreamedWorkbook workbook, Styles styles) {
    Iterator<List<Value>> rows = listing.rows().iterator();
    int part = 1;
    do {
      String name = part == 1 ? listing.name() : Message.text("excel.part", listing.name(), part);
      ListingSheet sheet = new ListingSheet(workbook.createSheet(name), styles, listing.columns());
      sheet.begin();
      for (int count = 0; count < mostRows && rows.hasNext(); count++) {
        sheet.add(rows.next());
      }
      sheet.end(rows.hasNext() ? List.of() : listing.total());
      part++;
    } while (rows.hasNext());
  }
}
