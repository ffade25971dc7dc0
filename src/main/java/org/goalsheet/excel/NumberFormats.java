package org.goalsheet.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.goalsheet.message.Refused;

/** Shows numbers as a workbook's styles say, which matters: 1058.00 is not 1058. */
final class NumberFormats {
  /** The longest that Excel takes. */
  private static final int LONGEST = 255;

  private static final String GENERAL = "General";
  private static final String MONTH = "yyyy年m月";
  private static final String DAY = "m月d日";

  /** POI would show the quotation marks in dates. */
  private static final Pattern QUOTED_CHINESE = Pattern.compile("\"([\\u4E00-\\u9FFF]+)\"");

  /** Formats without a code in the file, as a Chinese Excel shows them. */
  private static final Map<Integer, String> CHINESE =
      Map.ofEntries(
          Map.entry(14, "yyyy/m/d"),
          Map.entry(27, MONTH),
          Map.entry(28, DAY),
          Map.entry(29, DAY),
          Map.entry(31, "yyyy年m月d日"),
          Map.entry(36, MONTH),
          Map.entry(50, MONTH),
          Map.entry(51, DAY),
          Map.entry(52, MONTH),
          Map.entry(53, DAY),
          Map.entry(54, DAY),
          Map.entry(57, MONTH),
          Map.entry(58, DAY));

  private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Integer> styles = new ArrayList<>();

  void read(PartXml xml, Allowance allowance) throws Refused {
    boolean ofCells = false;
    while (xml.next()) {
      if (xml.begins("numFmt")) {
        String code = xml.attribute("formatCode");
        codes.put(number(xml.attribute("numFmtId")), code.length() > LONGEST ? GENERAL : code);
        allowance.checkFormats(codes.size());
      } else if (xml.begins("cellXfs")) {
        ofCells = true;
      } else if (xml.ends("cellXfs")) {
        ofCells = false;
      } else if (ofCells && xml.begins("xf")) {
        allowance.addCell("");
        styles.add(number(xml.attribute("numFmtId")));
      }
    }
  }

  /**
   * A number as its cell shows it; as it is written where it is none.
   *
   * @param style the number of the cell's style
   */
  String shown(String written, String style, boolean since1904) {
    try {
      double value = Double.parseDouble(written.strip());
      int format = format(number(style));
      return shown(value, format, codes.getOrDefault(format, builtIn(format)), since1904);
    } catch (NumberFormatException e) {
      return written.strip();
    }
  }

  /**
   * A number as a cell with this format shows it.
   *
   * @param code what the file says of the format
   */
  String shown(double value, int format, String code, boolean since1904) {
    String here = QUOTED_CHINESE.matcher(CHINESE.getOrDefault(format, code)).replaceAll("$1");
    try {
      return formatter.formatRawCellContents(value, format, here, since1904).strip();
    } catch (IllegalArgumentException e) {
      // POI throws it at formats that contradict themselves.
      return formatter.formatRawCellContents(value, 0, GENERAL, since1904);
    }
  }

  private int format(int style) {
    return style < styles.size() ? styles.get(style) : 0;
  }

  private static String builtIn(int format) {
    return format < BuiltinFormats.getAll().length
        ? BuiltinFormats.getBuiltinFormat(format)
        : GENERAL;
  }

  private static int number(String digits) {
    try {
      return Math.max(0, Integer.parseInt(digits));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
