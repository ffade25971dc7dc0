package org.goalsheet.text;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.goalsheet.grid.Cell;
import org.goalsheet.grid.Grid;
import org.goalsheet.grid.Publication;
import org.goalsheet.grid.Publication.Leaf;
import org.goalsheet.grid.Role;
import org.goalsheet.grid.TypeStyle;

/**
 * Writes tables as a web page, or one as the piece of a page that programs pass on when it is
 * copied. It is readable without its styles, and spreadsheets keep its texts as texts.
 */
public final class WebPageWriter {
  /** In Excel a plain break would begin another cell. */
  private static final String BREAK = "<br style=\"mso-data-placement:same-cell\">";

  private static final String AS_TEXT = "mso-number-format:'\\@'";

  private static final String STYLES =
      """
      table{border-collapse:collapse;table-layout:fixed}
      td,th{border:1px solid;padding:2px 4px;white-space:pre-wrap;overflow-wrap:anywhere}
      tr{break-inside:avoid}
      @media print{h2:not(:first-of-type){break-before:page}}
      """;

  /** Writes a whole page, in UTF-8 as it says itself. */
  public void write(Publication publication, Appendable out) throws IOException {
    out.append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<title>");
    writeText(Clean.line(publication.title()), out);
    out.append("</title>\n<style>\n");
    writeStyles(publication, out);
    out.append("</style>\n</head>\n<body>\n");
    for (Leaf leaf : publication.leaves()) {
      out.append("<h2>");
      writeText(Clean.line(leaf.heading()), out);
      out.append("</h2>\n");
      write(leaf.grid(), out);
    }
    out.append("</body>\n</html>\n");
  }

  private static void writeStyles(Publication publication, Appendable out) throws IOException {
    double width = publication.page().textWidth();
    out.append("body{max-width:").append(String.valueOf(width)).append("mm;margin:auto}\n");
    out.append(STYLES);
    writeStyle("h2", publication.heading(), out);
    for (Map.Entry<Role, TypeStyle> style : new TreeMap<>(publication.styles()).entrySet()) {
      writeStyle("." + name(style.getKey()), style.getValue(), out);
    }
  }

  private static void writeStyle(String selector, TypeStyle style, Appendable out)
      throws IOException {
    out.append(selector).append("{font:").append(style.bold() ? "bold " : "normal ");
    out.append(String.valueOf(style.size())).append("pt '").append(style.latin()).append("','");
    out.append(style.eastAsia()).append("',serif;text-align:");
    out.append(style.align().name().toLowerCase(Locale.ROOT)).append("}\n");
  }

  private static String name(Role role) {
    return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Writes a table alone. */
  public void write(Grid grid, Appendable out) throws IOException {
    out.append("<table border=\"1\" width=\"100%\">\n<colgroup>");
    double whole = grid.widths().stream().mapToInt(Integer::intValue).sum();
    for (int share : grid.widths()) {
      String width = String.format(Locale.ROOT, "%.2f", share * 100 / whole);
      out.append("<col width=\"").append(width).append("%\">");
    }
    out.append("</colgroup>\n");
    for (List<Cell> row : grid.rows()) {
      out.append("<tr>");
      for (Cell cell : row) {
        writeCell(cell, out);
      }
      out.append("</tr>\n");
    }
    out.append("</table>\n");
  }

  private static void writeCell(Cell cell, Appendable out) throws IOException {
    String element = cell.role() == Role.COLUMN_HEADER ? "th" : "td";
    out.append('<').append(element).append(" class=\"").append(name(cell.role())).append('"');
    writeSpan("colspan", cell.colSpan(), out);
    writeSpan("rowspan", cell.rowSpan(), out);
    out.append(" style=\"").append(cell.role().ruled() ? "" : "border:none;").append(AS_TEXT);
    out.append("\">");
    writeText(Clean.of(cell.text()), out);
    out.append("</").append(element).append('>');
  }

  private static void writeSpan(String name, int span, Appendable out) throws IOException {
    if (span > 1) {
      out.append(' ').append(name).append("=\"").append(String.valueOf(span)).append('"');
    }
  }

  private static void writeText(String text, Appendable out) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\n' -> out.append(BREAK);
        default -> out.append(c);
      }
    }
  }
}
