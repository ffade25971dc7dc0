package org.goalsheet.excel;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.goalsheet.message.Refused;

/** Reads the cells of a worksheet as they are shown. */
final class SheetXml {
  private static final Pattern PLACE = Pattern.compile("[A-Z]{1,3}[1-9]\\d{0,6}");
  private static final Pattern RANGE = Pattern.compile(PLACE + ":" + PLACE);

  private final PartXml xml;
  private final SharedTexts texts;
  private final NumberFormats formats;
  private final boolean since1904;
  private int row = -1;
  private int column = -1;

  SheetXml(PartXml xml, SharedTexts texts, NumberFormats formats, boolean since1904) {
    this.xml = xml;
    this.texts = texts;
    this.formats = formats;
    this.since1904 = since1904;
  }

  void read(SheetGrid grid) throws Refused {
    while (xml.next()) {
      if (xml.begins("row")) {
        row = place(xml.attribute("r")).map(CellAddress::getRow).orElse(row + 1);
        column = -1;
      } else if (xml.begins("c")) {
        cell(grid);
      } else if (xml.begins("mergeCell")) {
        merge(xml.attribute("ref"), grid);
      }
    }
  }

  private void cell(SheetGrid grid) throws Refused {
    Optional<CellAddress> place = place(xml.attribute("r"));
    row = place.map(CellAddress::getRow).orElse(row);
    column = place.map(CellAddress::getColumn).orElse(column + 1);
    grid.put(row, column, content(xml.attribute("t"), xml.attribute("s")));
  }

  private String content(String type, String style) throws Refused {
    String value = "";
    String text = "";
    while (xml.next() && !xml.ends("c")) {
      if (xml.begins("v")) {
        value = xml.text();
      } else if (xml.begins("is")) {
        text = RichText.read(xml, "is");
      }
    }
    return switch (type) {
      case "s" -> texts.get(value);
      case "inlineStr" -> text;
      case "str", "e", "d" -> RichText.plain(value);
      case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
      default -> value.isEmpty() ? "" : formats.shown(value, style, since1904);
    };
  }

  /** A row has a number only, which is read as the place of its first cell. */
  private static Optional<CellAddress> place(String name) {
    String place = name.matches("\\d+") ? "A" + name : name;
    return PLACE.matcher(place).matches() ? Optional.of(new CellAddress(place)) : Optional.empty();
  }

  /** Between two corners, whichever comes first. */
  private static void merge(String name, SheetGrid grid) throws Refused {
    if (RANGE.matcher(name).matches()) {
      String[] corners = name.split(":");
      CellAddress one = new CellAddress(corners[0]);
      CellAddress other = new CellAddress(corners[1]);
      grid.merge(
          new CellRangeAddress(
              Math.min(one.getRow(), other.getRow()),
              Math.max(one.getRow(), other.getRow()),
              Math.min(one.getColumn(), other.getColumn()),
              Math.max(one.getColumn(), other.getColumn())));
    }
  }
}
