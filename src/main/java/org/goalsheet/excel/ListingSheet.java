package org.goalsheet.excel;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** One sheet, filled from the top down: titles, rows, total. */
final class ListingSheet {
  /** What POI counts widths in. */
  private static final int PARTS_OF_A_DIGIT = 256;

  /** In inches. */
  private static final double MARGIN = 0.4;

  private static final String PAGE_OF_PAGES = "&P / &N";

  private final Sheet sheet;
  private final Styles styles;
  private final List<Column> columns;
  private int next;

  ListingSheet(Sheet sheet, Styles styles, List<Column> columns) {
    this.sheet = sheet;
    this.styles = styles;
    this.columns = columns;
  }

  void begin() {
    IntStream.range(0, columns.size())
        .forEach(i -> sheet.setColumnWidth(i, columns.get(i).width() * PARTS_OF_A_DIGIT));
    put(columns.stream().map(Column::title).map(Value::of).toList(), styles.head(), styles.head());
    sheet.createFreezePane(0, next);
    setUpPrint();
  }

  private void setUpPrint() {
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    for (PageMargin side : EnumSet.of(PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP)) {
      sheet.setMargin(side, MARGIN);
    }
    sheet.setAutobreaks(true);
    sheet.setFitToPage(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.getFooter().setCenter(PAGE_OF_PAGES);
  }

  void add(List<Value> row) {
    put(row, styles.body(), styles.number());
  }

  /** What can be sorted and filtered ends before the total. */
  void end(List<Value> total) {
    sheet.setAutoFilter(new CellRangeAddress(0, next - 1, 0, columns.size() - 1));
    if (!total.isEmpty()) {
      put(total, styles.total(), styles.total());
    }
  }

  private void put(List<Value> values, CellStyle ofText, CellStyle ofNumber) {
    Row row = sheet.createRow(next);
    row.setHeightInPoints(RowHeight.of(values, columns));
    next++;
    for (int i = 0; i < values.size(); i++) {
      Cell cell = row.createCell(i);
      if (values.get(i) instanceof Value.Count count) {
        cell.setCellStyle(ofNumber);
        cell.setCellValue(count.count());
      } else if (values.get(i) instanceof Value.Text text) {
        put(CellText.of(text.text()), cell, ofText);
      }
    }
  }

  private void put(String text, Cell cell, CellStyle style) {
    cell.setCellStyle(CellText.looksLikeFormula(text) ? styles.literal() : style);
    if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
  }
}
