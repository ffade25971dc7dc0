package org.goalsheet.excel;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.goalsheet.grid.TypeStyle;
import org.goalsheet.ooxml.Markup;

/** The looks of the cells of one workbook by their numbers, and the part that says them. */
final class Looks {
  /** On every Chinese Windows and in WPS. */
  static final String FONT = "宋体";

  static final double SIZE = 11;

  /**
   * Widths of columns are counted in digits of this font, which are as wide in all that stand in
   * for it; those of Chinese fonts are not.
   */
  private static final String UNIT_FONT = "Times New Roman";

  private static final double UNIT_SIZE = 12;

  /** A digit of that font, in points. */
  static final double DIGIT = 6;

  /** The formats of numbers that a workbook may define begin here. */
  private static final int FIRST_FORMAT = 164;

  /** What every workbook begins with: no fill, and a pattern that nobody uses. */
  private static final String FIRST_FILLS =
      "<fill><patternFill patternType=\"none\"/></fill>"
          + "<fill><patternFill patternType=\"gray125\"/></fill>"
          + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFD9D9D9\"/></patternFill></fill>";

  private static final int GREY = 2;

  private final Map<Look, Integer> numbers = new LinkedHashMap<>();

  /** The number of a look, from 1: 0 is that of cells that say nothing. */
  int number(Look look) {
    Integer known = numbers.get(look);
    if (known == null) {
      known = numbers.size() + 1;
      numbers.put(look, known);
    }
    return known;
  }

  void write(Markup out) throws IOException {
    int count = numbers.size() + 1;
    out.raw("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
    writeFormats(out);
    out.raw("<fonts count=\"").number(count).raw("\">");
    out.raw("<font><sz val=\"").length(UNIT_SIZE).raw("\"/><name val=\"").raw(UNIT_FONT);
    out.raw("\"/></font>");
    for (Look look : numbers.keySet()) {
      TypeStyle type = look.type();
      writeFont(out, type.eastAsia(), type.size(), type.bold());
    }
    out.raw("</fonts><fills count=\"3\">").raw(FIRST_FILLS).raw("</fills>");
    out.raw("<borders count=\"").number(count).raw("\">");
    writeBorder(out, "");
    for (Look look : numbers.keySet()) {
      writeBorder(out, look.border());
    }
    out.raw("</borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>");
    out.raw("<cellXfs count=\"").number(count).raw("\"><xf xfId=\"0\"/>");
    for (Map.Entry<Look, Integer> look : numbers.entrySet()) {
      writeLook(out, look.getKey(), look.getValue());
    }
    out.raw("</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\"");
    out.raw(" builtinId=\"0\"/></cellStyles></styleSheet>");
  }

  private void writeFormats(Markup out) throws IOException {
    long count = numbers.keySet().stream().filter(look -> !look.format().isEmpty()).count();
    if (count == 0) {
      return;
    }
    out.raw("<numFmts count=\"").number(count).raw("\">");
    for (Map.Entry<Look, Integer> look : numbers.entrySet()) {
      if (!look.getKey().format().isEmpty()) {
        out.raw("<numFmt numFmtId=\"").number(FIRST_FORMAT + look.getValue());
        out.raw("\" formatCode=\"").escaped(look.getKey().format()).raw("\"/>");
      }
    }
    out.raw("</numFmts>");
  }

  private static void writeFont(Markup out, String name, double size, boolean bold)
      throws IOException {
    out.raw("<font>").raw(bold ? "<b/>" : "").raw("<sz val=\"").length(size).raw("\"/>");
    out.raw("<name val=\"").escaped(name).raw("\"/><charset val=\"134\"/></font>");
  }

  private static void writeBorder(Markup out, String colour) throws IOException {
    out.raw("<border>");
    for (String side : new String[] {"left", "right", "top", "bottom"}) {
      out.raw("<").raw(side);
      if (colour.isEmpty()) {
        out.raw("/>");
      } else {
        out.raw(" style=\"thin\"><color rgb=\"").raw(colour).raw("\"/></").raw(side).raw(">");
      }
    }
    out.raw("</border>");
  }

  private static void writeLook(Markup out, Look look, int number) throws IOException {
    out.raw("<xf xfId=\"0\" fontId=\"").number(number).raw("\" applyFont=\"1\" borderId=\"");
    out.number(number).raw("\" applyBorder=\"1\" fillId=\"").number(look.filled() ? GREY : 0);
    out.raw("\" applyFill=\"1\" numFmtId=\"");
    out.number(look.format().isEmpty() ? 0 : FIRST_FORMAT + number);
    out.raw("\" applyNumberFormat=\"1\" applyAlignment=\"1\"");
    out.raw(look.literal() ? " quotePrefix=\"1\"" : "").raw("><alignment horizontal=\"");
    out.raw(look.type().align().name().toLowerCase(Locale.ROOT)).raw("\" vertical=\"");
    out.raw(look.middle() ? "center" : "top").raw("\"");
    out.raw(look.wrapped() ? " wrapText=\"1\"" : "").raw("/></xf>");
  }
}
