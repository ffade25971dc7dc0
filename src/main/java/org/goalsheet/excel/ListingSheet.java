package org.goalsheet.excel;

import java.io.IOException;
import java.util.List;
import org.goalsheet.grid.Column;
import org.goalsheet.grid.Page;
import org.goalsheet.grid.TypeStyle;
import org.goalsheet.grid.TypeStyle.Align;
import org.goalsheet.grid.Value;

/** One sheet of a listing, filled from the top down: titles, rows, total. */
final class ListingSheet {
  /** A4 on its side with narrow margins. */
  private static final Page PAGE = new Page(297, 210, 10, 10, 19, 10);

  private static final String PAGE_OF_PAGES = "&C&P / &N";

  private static final String GREY = "FF969696";
  private static final Look BODY = Look.framed(type(false), GREY);
  private static final Look TOTAL = Look.framed(type(true), GREY).centred();
  private static final Look HEAD = Look.framed(type(true), GREY).inTheMiddle().grey();

  private final SheetPart sheet;
  private final List<Column> columns;
  private int rows;

  ListingSheet(WorkbookParts workbook, String name, List<Column> columns) throws IOException {
    this.columns = columns;
    List<Double> widths = columns.stream().map(column -> (double) column.width()).toList();
    this.sheet = workbook.next(name, new SheetSetup(widths, PAGE, PAGE_OF_PAGES, 1));
    sheet.repeat(0);
    put(columns.stream().map(Column::title).map(Value::of).toList(), HEAD);
  }

  private static TypeStyle type(boolean bold) {
    return new TypeStyle(Looks.FONT, Looks.FONT, Looks.SIZE, bold, Align.LEFT);
  }

  void add(List<Value> row) throws IOException {
    put(row, BODY);
  }

  /** What can be sorted and filtered ends before the total. */
  void end(List<Value> total) throws IOException {
    sheet.filter(0, rows - 1);
    if (!total.isEmpty()) {
      put(total, TOTAL);
    }
    sheet.end();
  }

  private void put(List<Value> values, Look look) throws IOException {
    sheet.beginRow(RowHeight.of(values, columns));
    rows++;
    for (int i = 0; i < values.size(); i++) {
      put(i, values.get(i), columns.get(i).wrapped() ? look : look.onOneLine());
    }
    sheet.endRow();
  }

  private void put(int column, Value value, Look look) throws IOException {
    if (value instanceof Value.Text text) {
      sheet.text(column, text.text(), look);
    } else {
      sheet.figure(column, value.shown(), look.centred());
    }
  }
}
