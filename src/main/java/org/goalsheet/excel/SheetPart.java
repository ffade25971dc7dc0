package org.goalsheet.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.goalsheet.grid.Page;
import org.goalsheet.grid.Typesetting;
import org.goalsheet.ooxml.Markup;

/** One sheet of a workbook, written from the top down; rows and columns are from 0. */
final class SheetPart {
  /**
   * A name with a meaning that Excel knows.
   *
   * @param range what it stands for, with the name of the sheet
   */
  record Name(String name, String range, boolean hidden) {}

  private static final double INCH = 25.4;

  private final String name;
  private final SheetSetup setup;
  private final Looks looks;
  private final Markup out;
  private final List<String> merged = new ArrayList<>();
  private final List<Name> names = new ArrayList<>();
  private String filter = "";
  private int row = -1;

  SheetPart(String name, SheetSetup setup, Looks looks, Markup out, boolean first)
      throws IOException {
    this.name = name;
    this.setup = setup;
    this.looks = looks;
    this.out = out;
    begin(first);
  }

  String name() {
    return name;
  }

  List<Name> definedNames() {
    return names;
  }

  private void begin(boolean first) throws IOException {
    out.raw("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
    out.raw("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView");
    out.raw(first ? " tabSelected=\"1\"" : "").raw(" workbookViewId=\"0\">");
    if (setup.frozen() > 0) {
      out.raw("<pane ySplit=\"").number(setup.frozen()).raw("\" topLeftCell=\"");
      out.raw(place(setup.frozen(), 0)).raw("\" activePane=\"bottomLeft\" state=\"frozen\"/>");
    }
    out.raw("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"14.25\"/><cols>");
    for (int i = 1; i <= setup.widths().size(); i++) {
      out.raw("<col min=\"").number(i).raw("\" max=\"").number(i).raw("\" width=\"");
      out.length(setup.widths().get(i - 1)).raw("\" customWidth=\"1\"/>");
    }
    out.raw("</cols><sheetData>");
  }

  /**
   * Begins the next row.
   *
   * @param height in points
   */
  void beginRow(double height) throws IOException {
    row++;
    out.raw("<row r=\"").number(row + 1).raw("\" ht=\"").length(height);
    out.raw("\" customHeight=\"1\">");
  }

  void endRow() throws IOException {
    out.raw("</row>");
  }

  /** Puts a text into the row; an empty one leaves the cell blank. */
  void text(int column, String text, Look look) throws IOException {
    String held = CellText.of(text);
    Look own = CellText.looksLikeFormula(held) ? look.asLiteral() : look;
    beginCell(column, own);
    if (held.isEmpty()) {
      out.raw("/>");
    } else {
      out.raw(" t=\"inlineStr\"><is><t xml:space=\"preserve\">").escaped(held);
      out.raw("</t></is></c>");
    }
  }

  /** Puts a number into the row where it is shown as it is written; else the text of it. */
  void figure(int column, String text, Look look) throws IOException {
    String format = Figures.format(text);
    if (format.isEmpty()) {
      text(column, text, look);
    } else {
      beginCell(column, look.asNumber(format));
      out.raw("><v>").raw(text).raw("</v></c>");
    }
  }

  private void beginCell(int column, Look look) throws IOException {
    out.raw("<c r=\"").raw(place(row, column)).raw("\" s=\"").number(looks.number(look)).raw("\"");
  }

  /** Merges cells; the last row and column are within. */
  void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    merged.add(place(firstRow, firstColumn) + ":" + place(lastRow, lastColumn));
  }

  /** Has a row come again at the top of every page. */
  void repeat(int repeated) {
    String rows = "$" + (repeated + 1);
    names.add(new Name("Print_Titles", quoted() + rows + ":" + rows, false));
  }

  /** Has rows filtered, the first of which says what the columns are. */
  void filter(int firstRow, int lastRow) {
    int lastColumn = setup.widths().size() - 1;
    filter = place(firstRow, 0) + ":" + place(lastRow, lastColumn);
    String range = absolute(firstRow, 0) + ":" + absolute(lastRow, lastColumn);
    names.add(new Name("_FilterDatabase", quoted() + range, true));
  }

  private String quoted() {
    return "'" + name.replace("'", "''") + "'!";
  }

  void end() throws IOException {
    out.raw("</sheetData>");
    if (!filter.isEmpty()) {
      out.raw("<autoFilter ref=\"").raw(filter).raw("\"/>");
    }
    if (!merged.isEmpty()) {
      out.raw("<mergeCells count=\"").number(merged.size()).raw("\">");
      for (String range : merged) {
        out.raw("<mergeCell ref=\"").raw(range).raw("\"/>");
      }
      out.raw("</mergeCells>");
      merged.clear();
    }
    writePage();
    writeIgnored();
    out.raw("</worksheet>");
  }

  private void writePage() throws IOException {
    Page page = setup.page();
    out.raw("<printOptions horizontalCentered=\"1\"/><pageMargins left=\"");
    out.length(page.left() / INCH).raw("\" right=\"").length(page.right() / INCH);
    out.raw("\" top=\"").length(page.top() / INCH).raw("\" bottom=\"");
    out.length(page.bottom() / INCH).raw("\" header=\"").length(page.top() / INCH / 2);
    double footer = Math.max(0, page.bottom() - Typesetting.PAGE_NUMBER_BELOW_TEXT);
    out.raw("\" footer=\"").length(footer / INCH).raw("\"/><pageSetup");
    out.raw(Paper.attribute(page)).raw(" fitToWidth=\"1\" fitToHeight=\"0\" orientation=\"");
    out.raw(page.width() > page.height() ? "landscape" : "portrait").raw("\"/>");
    out.raw("<headerFooter><oddFooter>").escaped(setup.footer());
    out.raw("</oddFooter></headerFooter>");
  }

  /** Codes and values that look like numbers are texts on purpose. */
  private void writeIgnored() throws IOException {
    if (row >= 0) {
      out.raw("<ignoredErrors><ignoredError sqref=\"A1:");
      out.raw(place(row, setup.widths().size() - 1));
      out.raw("\" numberStoredAsText=\"1\"/></ignoredErrors>");
    }
  }

  private static String place(int row, int column) {
    return letters(column) + (row + 1);
  }

  private static String absolute(int row, int column) {
    return "$" + letters(column) + "$" + (row + 1);
  }

  private static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }
}
