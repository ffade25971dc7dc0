package org.goalsheet.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.goalsheet.Tianjin;
import org.goalsheet.excel.ListingWriter;
import org.goalsheet.excel.ListingWriter.LongText;
import org.goalsheet.excel.WorkbookWriter;
import org.goalsheet.form.Form;
import org.goalsheet.grid.Placed;
import org.goalsheet.grid.Publication.Leaf;
import org.goalsheet.grid.Slots;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Booklet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Export to Excel, layout included, beside POI's streaming workbook with the bare texts. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class WorkbookBench {
  private static final int ROWS = 20;

  /** POI refuses to write more sheets. */
  private static final int MOST_OF_POI = 900;

  @Param({"10", "100", "1000"})
  private int tables;

  private final Form form = Tianjin.form();
  private Booklet booklet = Booklet.of(form.id(), form.year(), Tianjin.sheets());

  @Setup
  public void fill() {
    booklet = new Booklets().of(tables, ROWS);
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
