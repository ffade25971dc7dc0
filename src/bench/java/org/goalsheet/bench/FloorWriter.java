package org.goalsheet.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Field;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Sheet;

/**
 * What writing the published form costs at the least: the same document as the program writes, made
 * with everything about the form known beforehand, in a package that says no more than it must. Only
 * the page numbers of the contents are all 1.
 */
final class FloorWriter {
  private static final int[] EDGES = {0, 1238, 2476, 3979, 5129, 6367, 7605, 8844};

  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String TYPES =
      DECLARATION
          + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
          + "relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/"
          + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
  private static final String RELATIONSHIPS =
      DECLARATION
          + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
          + "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
  private static final String SECTION =
      "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>"
          + "<w:rPr><w:sz w:val=\"2\"/></w:rPr></w:pPr></w:p><w:sectPr>"
          + "<w:footerReference w:type=\"default\" r:id=\"rId4\"/>"
          + "<w:footerReference w:type=\"even\" r:id=\"rId5\"/>"
          + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\""
          + " w:bottom=\"1984\" w:left=\"1587\" w:header=\"1049\" w:footer=\"1417\" w:gutter=\"0\"/>"
          + "</w:sectPr></w:body></w:document>";

  private static final String LINE = " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>";
  private static final String NO_LINE = " w:val=\"nil\"/>";
  private static final String TABLE =
      "<w:tbl><w:tblPr><w:tblW w:w=\"8844\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblBorders>"
          + ("<w:top" + LINE + "<w:left" + LINE + "<w:bottom" + LINE + "<w:right" + LINE)
          + ("<w:insideH" + LINE + "<w:insideV" + LINE)
          + "</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar>"
          + "<w:top w:w=\"28\" w:type=\"dxa\"/><w:left w:w=\"85\" w:type=\"dxa\"/>"
          + "<w:bottom w:w=\"28\" w:type=\"dxa\"/><w:right w:w=\"85\" w:type=\"dxa\"/>"
          + "</w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w=\"1238\"/><w:gridCol w:w=\"1238\"/>"
          + "<w:gridCol w:w=\"1503\"/><w:gridCol w:w=\"1150\"/><w:gridCol w:w=\"1238\"/>"
          + "<w:gridCol w:w=\"1238\"/><w:gridCol w:w=\"1239\"/></w:tblGrid>";
  private static final String UNRULED =
      "<w:tcBorders><w:top" + NO_LINE + "<w:left" + NO_LINE + "<w:bottom" + LINE + "<w:right"
          + NO_LINE + "</w:tcBorders>";
  private static final String ROW =
      "<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"397\"/></w:trPr>";
  private static final String RESTART = "<w:vMerge w:val=\"restart\"/>";
  private static final String CONTINUE = "<w:vMerge/>";

  private final StringBuilder xml = new StringBuilder();

  void write(Booklet booklet, OutputStream out) throws IOException {
    xml.setLength(0);
    document(booklet);
    ZipOutputStream zip = new ZipOutputStream(out);
    part(zip, "[Content_Types].xml", TYPES);
    part(zip, "_rels/.rels", RELATIONSHIPS);
    part(zip, "word/document.xml", xml.toString());
    zip.finish();
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private void document(Booklet booklet) {
    List<Sheet> sheets = booklet.sheets();
    xml.append(DECLARATION).append("<w:document").append(NAMESPACES).append("><w:body>");
    contents(sheets);
    for (int i = 0; i < sheets.size(); i++) {
      xml.append("<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:bookmarkStart w:id=\"");
      xml.append(i).append("\" w:name=\"").append(bookmark(i)).append("\"/>");
      run(heading(sheets.get(i), i));
      xml.append("<w:bookmarkEnd w:id=\"").append(i).append("\"/></w:p>");
      table(sheets.get(i));
    }
    xml.append(SECTION);
  }

  private void contents(List<Sheet> sheets) {
    xml.append("<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/>");
    xml.append("<w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>");
    paragraph("TOCHeading", "目录");
    for (int i = 0; i < sheets.size(); i++) {
      xml.append("<w:p><w:pPr><w:pStyle w:val=\"TOC1\"/></w:pPr>");
      if (i == 0) {
        field("TOC \\o &quot;1-2&quot; \\h \\z \\u");
      }
      xml.append("<w:hyperlink w:anchor=\"").append(bookmark(i)).append("\" w:history=\"1\">");
      run(heading(sheets.get(i), i));
      xml.append("<w:r><w:tab/></w:r>");
      field("PAGEREF " + bookmark(i) + " \\h");
      run("1");
      xml.append("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:hyperlink>");
      if (i == sheets.size() - 1) {
        xml.append("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
      }
      xml.append("</w:p>");
    }
    xml.append("</w:sdtContent></w:sdt>");
  }

  private void field(String instruction) {
    xml.append("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText");
    xml.append(" xml:space=\"preserve\"> ").append(instruction).append(" </w:instrText></w:r>");
    xml.append("<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
  }

  private static String bookmark(int index) {
    String digits = String.valueOf(index + 1);
    return "_Toc_4_4_" + "0".repeat(10 - digits.length()) + digits;
  }

  private static String heading(Sheet sheet, int index) {
    return (index + 1) + "." + sheet.name() + "绩效目标表";
  }

  private void table(Sheet sheet) {
    xml.append(TABLE).append(ROW);
    cell(0, 4, UNRULED, "UNIT", sheet.get(Field.UNIT));
    cell(4, 7, UNRULED, "CURRENCY", "单位：万元");
    nextRow();
    cell(0, 1, "", "LABEL", "项目名称");
    cell(1, 7, "", "TEXT", sheet.get(Field.NAME));
    nextRow();
    cell(0, 1, RESTART, "LABEL", "预算规模及\n资金用途");
    cell(1, 2, "", "LABEL", "预算数");
    cell(2, 3, "", "AMOUNT", sheet.get(Field.BUDGET));
    cell(3, 4, "", "LABEL", "其中：\n财政资金");
    cell(4, 5, "", "AMOUNT", sheet.get(Field.FISCAL));
    cell(5, 6, "", "LABEL", "其他资金");
    cell(6, 7, "", "AMOUNT", sheet.get(Field.OTHER));
    nextRow();
    cell(0, 1, CONTINUE, "LABEL", "");
    cell(1, 7, "", "TEXT", sheet.get(Field.USE));
    nextRow();
    cell(0, 1, "", "LABEL", "绩效目标");
    cell(1, 7, "", "TEXT", sheet.get(Field.GOAL));
    nextRow();
    cell(0, 1, "", "COLUMN_HEADER", "一级指标");
    cell(1, 2, "", "COLUMN_HEADER", "二级指标");
    cell(2, 3, "", "COLUMN_HEADER", "三级指标");
    cell(3, 5, "", "COLUMN_HEADER", "绩效指标描述");
    cell(5, 7, "", "COLUMN_HEADER", "指标值");
    for (int i = 0; i < sheet.indicators().size(); i++) {
      nextRow();
      indicator(sheet.indicators(), i);
    }
    xml.append("</w:tr></w:tbl>");
  }

  private void nextRow() {
    xml.append("</w:tr>").append(ROW);
  }

  private void indicator(List<Indicator> rows, int index) {
    Indicator row = rows.get(index);
    boolean continued = continues(rows, index);
    String merge = continued ? CONTINUE : continues(rows, index + 1) ? RESTART : "";
    cell(0, 1, merge, "CATEGORY", continued ? "" : row.level1());
    cell(1, 2, "", "CATEGORY", row.level2());
    cell(2, 3, "", "INDICATOR", row.name());
    cell(3, 5, "", "INDICATOR", row.description());
    cell(5, 7, "", "VALUE", row.value().text());
  }

  private static boolean continues(List<Indicator> rows, int index) {
    return index > 0
        && index < rows.size()
        && rows.get(index).level1().equals(rows.get(index - 1).level1());
  }

  private void cell(int from, int to, String properties, String role, String text) {
    xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(EDGES[to] - EDGES[from]);
    xml.append("\" w:type=\"dxa\"/>");
    if (to - from > 1) {
      xml.append("<w:gridSpan w:val=\"").append(to - from).append("\"/>");
    }
    xml.append(properties).append("<w:vAlign w:val=\"center\"/></w:tcPr>");
    for (String line : text.split("\n", -1)) {
      paragraph("Goalsheet_" + role, line);
    }
    xml.append("</w:tc>");
  }

  private void paragraph(String style, String line) {
    xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
    run(line);
    xml.append("</w:p>");
  }

  private void run(String line) {
    if (line.isEmpty()) {
      return;
    }
    xml.append("<w:r>");
    if (isAmbiguous(line)) {
      xml.append("<w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr>");
    }
    xml.append("<w:t xml:space=\"preserve\">");
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      switch (c) {
        case '&' -> xml.append("&amp;");
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        case '"' -> xml.append("&quot;");
        default -> xml.append(c);
      }
    }
    xml.append("</w:t></w:r>");
  }

  private static boolean isAmbiguous(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c > '~' && c < '\u2E80' && (c >= '\u2000' || "§°±·×÷".indexOf(c) >= 0)) {
        return true;
      }
    }
    return false;
  }
}
