package org.goalsheet.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.goalsheet.grid.Listing;
import org.goalsheet.grid.Value;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;

/**
 * Writes listings as an Excel workbook (.xlsx): each on a sheet of its own, ready to be sorted,
 * filtered and printed. A listing that is longer than a sheet goes on on another.
 */
public final class ListingWriter {
  /** Excel's limit. */
  private static final int MOST_ROWS = 1 << 20;

  /** What becomes of a text that is longer than Excel takes. */
  public enum LongText {
    /** It ends with a mark. */
    CUT,
    /** Writing is given up. */
    REFUSED
  }

  private final LongText longText;
  private final int mostRows;

  public ListingWriter(LongText longText) {
    this(longText, MOST_ROWS - 2);
  }

  /**
   * @param mostRows how many rows a sheet takes between its titles and its total
   */
  ListingWriter(LongText longText, int mostRows) {
    this.longText = longText;
    this.mostRows = mostRows;
  }

  /**
   * Writes them; the same listings give the same bytes. Of the rows only one is in memory at a
   * time.
   *
   * @param out stays open
   * @throws Refused when a text is longer than Excel takes and is not to be cut; what has been
   *     written is of no use
   * @throws IOException when it cannot be written to
   */
  public void write(List<Listing> listings, OutputStream out) throws IOException, Refused {
    try (WorkbookParts workbook = new WorkbookParts("", out)) {
      for (Listing listing : listings) {
        write(listing, workbook);
      }
      workbook.end();
    }
  }

  private void write(Listing listing, WorkbookParts workbook) throws IOException, Refused {
    Iterator<List<Value>> rows = listing.rows().iterator();
    int part = 1;
    do {
      String name = part == 1 ? listing.name() : Message.text("excel.part", listing.name(), part);
      ListingSheet sheet = new ListingSheet(workbook, name, listing.columns());
      for (int count = 0; count < mostRows && rows.hasNext(); count++) {
        List<Value> row = rows.next();
        check(row, listing.name());
        sheet.add(row);
      }
      sheet.end(rows.hasNext() ? List.of() : listing.total());
      part++;
    } while (rows.hasNext());
  }

  private void check(List<Value> row, String where) throws Refused {
    if (longText == LongText.REFUSED) {
      for (Value value : row) {
        CellText.check(value.shown(), where);
      }
    }
  }
}
