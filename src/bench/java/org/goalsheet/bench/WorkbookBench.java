package org.goalsheet.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.goalsheet.excel.ListingWriter;
import org.goalsheet.excel.ListingWriter.LongText;
import org.goalsheet.excel.WorkbookWriter;
import org.goalsheet.grid.Placed;
import org.goalsheet.grid.Publication.Leaf;
import org.goalsheet.grid.Slots;
import org.goalsheet.message.Refused;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Export to Excel, layout included, beside POI's streaming workbook with the bare texts. */
public class WorkbookBench extends WriterBench {
  /** POI refuses to write more sheets. */
  private static final int MOST_OF_POI = 900;

  @Param({"10", "100", "1000"})
  private int tables;

  @Setup
  public void fill() {
    booklet = of(tables);
  }

  @Benchmark
  public void tables() throws IOException, Refused {
    new WorkbookWriter().write(form.publish(booklet), OutputStream.nullOutputStream());
  }

  @Benchmark
  public void rows() throws IOException, Refused {
    List<Integer> numbers = IntStream.rangeClosed(1, tables).boxed().toList();
    new ListingWriter(LongText.REFUSED)
        .write(List.of(form.list(booklet, numbers)), OutputStream.nullOutputStream());
  }

  @Benchmark
  public void poi() throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
      List<Leaf> leaves = form.publish(booklet).leaves();
      for (Leaf leaf : leaves.subList(0, Math.min(MOST_OF_POI, tables))) {
        fill(workbook.createSheet(), new Slots(leaf.grid()));
      }
      workbook.write(OutputStream.nullOutputStream());
    }
  }

  private static void fill(SXSSFSheet sheet, Slots slots) throws IOException {
    for (int at = 0; at < slots.rows(); at++) {
      SXSSFRow row = sheet.createRow(at);
      for (Placed cell : slots.row(at)) {
        row.createCell(cell.column()).setCellValue(cell.cell().text());
        if (cell.endRow() > at + 1 || cell.endColumn() > cell.column() + 1) {
          sheet.addMergedRegionUnsafe(
              new CellRangeAddress(at, cell.endRow() - 1, cell.column(), cell.endColumn() - 1));
        }
      }
    }
    sheet.flushRows();
  }
}
