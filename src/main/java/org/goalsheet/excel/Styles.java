package org.goalsheet.excel;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** How the cells of a listing look; a workbook takes each style once. */
final class Styles {
  /** On every Chinese Windows and in WPS; LibreOffice puts what is there in its place. */
  private static final String FONT = "宋体";

  private static final short GRID = IndexedColors.GREY_40_PERCENT.getIndex();

  private final CellStyle body;
  private final CellStyle number;
  private final CellStyle literal;
  private final CellStyle head;
  private final CellStyle total;

  Styles(SXSSFWorkbook workbook) {
    Font plain = font(workbook.getXSSFWorkbook().getFontAt(0));
    Font bold = font(workbook.getXSSFWorkbook().createFont());
    bold.setBold(true);

    body = framed(workbook, plain);
    number = framed(workbook, plain);
    number.setAlignment(HorizontalAlignment.CENTER);
    literal = framed(workbook, plain);
    literal.setQuotePrefixed(true);
    total = framed(workbook, bold);
    total.setAlignment(HorizontalAlignment.CENTER);
    head = framed(workbook, bold);
    head.setVerticalAlignment(VerticalAlignment.CENTER);
    head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private static Font font(XSSFFont font) {
    font.setScheme(FontScheme.NONE);
    font.setFontName(FONT);
    return font;
  }

  private static CellStyle framed(Workbook workbook, Font font) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setTopBorderColor(GRID);
    style.setRightBorderColor(GRID);
    style.setBottomBorderColor(GRID);
    style.setLeftBorderColor(GRID);
    return style;
  }

  CellStyle body() {
    return body;
  }

  CellStyle number() {
    return number;
  }

  /** For a text that would become a formula once somebody edits it. */
  CellStyle literal() {
    return literal;
  }

  CellStyle head() {
    return head;
  }

  CellStyle total() {
    return total;
  }
}
