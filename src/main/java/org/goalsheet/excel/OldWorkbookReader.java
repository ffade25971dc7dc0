package org.goalsheet.excel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.goalsheet.grid.RawDocument;
import org.goalsheet.grid.RawDocument.Block;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;

/** Reads an .xls file of Excel 97 to 2003 as an .xlsx file is read. */
public final class OldWorkbookReader {
  /** In bytes. POI needs up to fifty times as many; a thousand tables are as many. */
  private static final int LONGEST = 8 * 1024 * 1024;

  private final NumberFormats formats = new NumberFormats();
  private final DataFormatter others = new DataFormatter(Locale.CHINA);

  public OldWorkbookReader() {
    others.setUseCachedValuesForFormulaCells(true);
  }

  /**
   * Reads a file.
   *
   * @throws Refused when it cannot be read, has a password, is of Excel 95 or before, is damaged,
   *     or holds more than is safe
   */
  public RawDocument read(Path file) throws Refused {
    Allowance allowance = new Allowance(file);
    try {
      if (Files.size(file) > LONGEST) {
        throw allowance.tooLarge();
      }
    } catch (IOException e) {
      throw new Refused(Message.of("excel.unreadable", file), e);
    }
    try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true);
        HSSFWorkbook workbook = new HSSFWorkbook(system.getRoot(), false)) {
      return read(workbook, allowance);
    } catch (EncryptedDocumentException e) {
      throw new Refused(Message.of("excel.encrypted", file), e);
    } catch (OldFileFormatException e) {
      throw new Refused(Message.of("excel.ancient", file), e);
    } catch (IOException | RuntimeException e) {
      // POI says so only by exceptions of every kind when a file contradicts itself.
      throw allowance.damaged(e);
    }
  }

  private RawDocument read(HSSFWorkbook workbook, Allowance allowance) throws Refused {
    boolean since1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
    List<Block> blocks = new ArrayList<>();
    List<Message> notes = new ArrayList<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
        blocks.addAll(grid(workbook.getSheetAt(i), since1904, allowance).blocks());
      } else {
        notes.add(Message.of("excel.note.hidden", workbook.getSheetName(i)));
      }
    }
    return new RawDocument(blocks, notes);
  }

  private SheetGrid grid(HSSFSheet sheet, boolean since1904, Allowance allowance) throws Refused {
    SheetGrid grid = new SheetGrid(allowance);
    for (Row row : sheet) {
      for (Cell cell : row) {
        grid.put(cell.getRowIndex(), cell.getColumnIndex(), text(cell, since1904));
      }
    }
    for (CellRangeAddress range : sheet.getMergedRegions()) {
      grid.merge(range);
    }
    return grid;
  }

  private String text(Cell cell, boolean since1904) {
    boolean formula = cell.getCellType() == CellType.FORMULA;
    CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
    if (type == CellType.NUMERIC) {
      CellStyle style = cell.getCellStyle();
      return formats.shown(
          cell.getNumericCellValue(),
          style.getDataFormat(),
          style.getDataFormatString(),
          since1904);
    }
    return others.formatCellValue(cell).replace("\r\n", "\n");
  }
}
