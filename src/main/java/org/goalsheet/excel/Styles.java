package org.goalsheet.excel;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How the cells of a listing look; a workbook takes each style once. */
final class Styles {
  /** On every Chinese Windows and in WPS; LibreOffice puts what is there in its place. */
  private static final String FONT = "宋体";

  private static final short GRID = IndexedColors.GREY_40_PERCENT.getIndex();

  private final CellStyle body;
  private final CellStyle literal;
  private final CellStyle head;
  private final CellStyle total;

  Styles(Workbook workbook) {
    workbook.getFontAt(0).setFontName(FONT);
    Font bold = workbook.createFont();
    bold.setFontName(FONT);
    bold.setBold(true);

    body = framed(workbook);
    literal = framed(workbook);
    literal.setQuotePrefixed(true);
    total = framed(workbook);
    total.setFont(bold);
    head = framed(workbook);
    head.setFont(bold);
    head.setVerticalAlignment(VerticalAlignment.CENTER);
    head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private static CellStyle framed(Workbook workbook) {
    CellStyle style = workbook.createCellStyle();
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
