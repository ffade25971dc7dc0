package org.goalsheet.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.goalsheet.Shown;
import org.goalsheet.Tianjin;
import org.goalsheet.grid.Placed;
import org.goalsheet.grid.Publication.Leaf;
import org.goalsheet.grid.Slots;

/** The published tables in a worksheet under each other, with amounts as numbers. */
final class PublishedSheet {
  private PublishedSheet() {}

  static List<List<List<String>>> cells() {
    return Tianjin.publication().leaves().stream().map(leaf -> Shown.cells(leaf.grid())).toList();
  }

  static Path write(Workbook workbook, Path file) throws IOException {
    CellStyle amount = workbook.createCellStyle();
    amount.setDataFormat(workbook.createDataFormat().getFormat("0.00"));
    Sheet sheet = workbook.createSheet("绩效目标表");
    int row = 2;
    for (Leaf leaf : Tianjin.publication().leaves()) {
      sheet.createRow(row).createCell(1).setCellValue(leaf.heading());
      row = write(new Slots(leaf.grid()), sheet, row + 1, amount) + 1;
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    return file;
  }

  /** Writes a table; gives the row after it. */
  private static int write(Slots table, Sheet sheet, int top, CellStyle amount) {
    for (int row = 0; row < table.rows(); row++) {
      sheet.createRow(top + row);
    }
    for (Placed placed : table.placed()) {
      Cell cell = sheet.getRow(top + placed.row()).createCell(1 + placed.column());
      String text = placed.cell().text();
      if (text.matches("\\d+\\.\\d\\d")) {
        cell.setCellValue(Double.parseDouble(text));
        cell.setCellStyle(amount);
      } else {
        cell.setCellValue(text);
      }
      if (placed.cell().colSpan() > 1 || placed.cell().rowSpan() > 1) {
        sheet.addMergedRegion(
            new CellRangeAddress(
                top + placed.row(),
                top + placed.endRow() - 1,
                1 + placed.column(),
                placed.endColumn()));
      }
    }
    return top + table.rows();
  }
}
