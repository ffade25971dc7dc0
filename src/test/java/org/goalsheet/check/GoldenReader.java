package org.goalsheet.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goalsheet.model.Amount;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.BudgetUnit;
import org.goalsheet.model.Field;
import org.goalsheet.model.Funding;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Sheet;

/** Reads one {@link Golden} from the top down. */
final class GoldenReader {
  private static final String ROWS = "---";
  private static final String NEXT_SHEET = "+++";
  private static final String FINDINGS = "===";

  private static final Pattern FINDING =
      Pattern.compile("(?:(?<sheet>[2-9]): )?[A-E]\\d\\d [EWH](?: (?<row>\\d+))? (?<field>\\S+)");

  private final String file;
  private final List<String> lines;
  private int next;

  GoldenReader(String file, String text) {
    this.file = file;
    this.lines = text.lines().toList();
  }

  Golden read() {
    while (nextStartsWith("#")) {
      next++;
    }
    int year = year();
    List<Sheet> sheets = new ArrayList<>();
    do {
      sheets.add(sheet("s" + (sheets.size() + 1)));
    } while (skips(NEXT_SHEET));
    take(FINDINGS);
    Booklet booklet = Booklet.of(Example.FORM.id(), year, sheets);
    return new Golden(file, booklet, findings(sheets));
  }

  private int year() {
    String year = text("年度");
    if (!year.matches("\\d{4}")) {
      throw wrong("a year has four digits");
    }
    return Integer.parseInt(year);
  }

  private Sheet sheet(String id) {
    BudgetUnit unit = new BudgetUnit(text("单位编码"), text("单位名称"));
    String name = text("项目名称");
    Funding funding = new Funding(amount("预算数"), amount("财政资金"), amount("其他资金"), text("资金用途"));
    String goal = text("绩效目标");
    take(ROWS);
    return Sheet.of(id, unit, name, funding, goal, rows(id));
  }

  private Amount amount(String label) {
    return new Amount(text(label));
  }

  private String text(String label) {
    if (!nextStartsWith(label + "：")) {
      throw wrong(label + "： must stand after this line");
    }
    StringBuilder text = new StringBuilder(lines.get(next++).substring(label.length() + 1));
    while (nextStartsWith(" ")) {
      text.append('\n').append(lines.get(next++).substring(1));
    }
    return unescaped(text.toString());
  }

  private List<Indicator> rows(String sheet) {
    List<Indicator> rows = new ArrayList<>();
    while (next < lines.size() && !nextStartsWith(NEXT_SHEET) && !nextStartsWith(FINDINGS)) {
      rows.add(row(sheet + "r" + (rows.size() + 1)));
    }
    return rows;
  }

  private Indicator row(String id) {
    String[] cells =
        Arrays.stream(lines.get(next++).split("\\|", -1))
            .map(cell -> unescaped(cell.strip()))
            .toArray(String[]::new);
    if (cells.length != 5) {
      throw wrong("a row has five cells");
    }
    return Indicator.of(id, cells[0], cells[1], cells[2], cells[3], cells[4]);
  }

  private static String unescaped(String text) {
    return text.replace('⏎', '\n');
  }

  private List<String> findings(List<Sheet> sheets) {
    List<String> findings = new ArrayList<>();
    while (next < lines.size()) {
      String finding = lines.get(next++).replaceFirst("#.*", "").strip();
      if (!isPlaced(finding, sheets)) {
        throw wrong("no finding, or none of a place in these sheets");
      }
      findings.add(finding);
    }
    return findings;
  }

  private static boolean isPlaced(String finding, List<Sheet> sheets) {
    Matcher matcher = FINDING.matcher(finding);
    if (!matcher.matches()) {
      return false;
    }
    int sheet = number(matcher.group("sheet"), 1);
    int row = number(matcher.group("row"), 0);
    return sheet <= sheets.size()
        && row <= sheets.get(sheet - 1).indicators().size()
        && Field.ofKey(matcher.group("field"))
            .filter(field -> field.ofIndicator() == row > 0)
            .isPresent();
  }

  private static int number(String digits, int otherwise) {
    return digits == null ? otherwise : Integer.parseInt(digits);
  }

  private boolean nextStartsWith(String start) {
    return next < lines.size() && lines.get(next).startsWith(start);
  }

  private boolean skips(String line) {
    boolean isNext = next < lines.size() && lines.get(next).equals(line);
    if (isNext) {
      next++;
    }
    return isNext;
  }

  private void take(String line) {
    if (!skips(line)) {
      throw wrong(line + " must stand after this line");
    }
  }

  /** About the line last read. */
  private IllegalArgumentException wrong(String why) {
    return new IllegalArgumentException(file + ":" + next + ": " + why);
  }
}
