package org.goalsheet.excel;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** One sheet, filled from the top down: titles, rows, total. */
final class ListingSheet {
  /** What POI counts widths in. */
  private static final int PARTS_OF_A_DIGIT = 256;

  private static final String PAGE_OF_PAGES = "&P / &N";

  private final Sheet sheet;
  private final Styles styles;
  private int next;
  private int columns;

  ListingSheet(Sheet sheet, Styles styles) {
    this.sheet = sheet;
    this.styles = styles;
  }

  void begin(List<Column> titles) {
    columns = titles.size();
    IntStream.range(0, columns)
        .forEach(i -> sheet.setColumnWidth(i, titles.get(i).width() * PARTS_OF_A_DIGIT));
    put(titles.stream().map(Column::title).map(Value::of).toList(), styles.head());
    sheet.createFreezePane(0, next);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
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
    put(row, styles.body());
  }

  /** What can be sorted and filtered ends before the total. */
  void end(List<Value> total) {
    sheet.setAutoFilter(new CellRangeAddress(0, next - 1, 0, columns - 1));
    if (!total.isEmpty()) {
      put(total, styles.total());
    }
  }

  private void put(List<Value> values, CellStyle style) {
    Row row = sheet.createRow(next);
    next++;
    for (int i = 0; i < values.size(); i++) {
      put(values.get(i), row.createCell(i), style);
    }
  }

  private void put(Value value, Cell cell, CellStyle style) {
    cell.setCellStyle(style);
    if (value instanceof Value.Count count) {
      cell.setCellValue(count.count());
    } else if (value instanceof Value.Text text && !text.text().isEmpty()) {
      String shown = CellText.of(text.text());
      cell.setCellValue(shown);
      if (CellText.looksLikeFormula(shown)) {
        cell.setCellStyle(styles.literal());
      }
    }
  }
}
