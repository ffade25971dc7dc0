package org.goalsheet.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.goalsheet.message.Refused;

/**
 * Reads text in which tabs part the cells of a row, as a copy out of a spreadsheet has it: a cell
 * with line breaks stands in quotation marks, and quotation marks within those are doubled. An
 * apostrophe before what would be a formula says that it is none, and is taken off.
 */
final class TabbedRows {
  private final String text;
  private final Tables tables;
  private int at;

  TabbedRows(String text, Tables tables) {
    this.tables = tables;
    this.text = text.lines().collect(Collectors.joining("\n", "", "\n"));
  }

  /** Whether more lines have tabs between cells than one tab before a cell. */
  static boolean prevailIn(String text) {
    return text.lines().mapToInt(TabbedRows::evidence).sum() > 0;
  }

  private static int evidence(String line) {
    int tab = line.indexOf('\t');
    if (tab < 0) {
      return 0;
    }
    boolean beforeCell = tab == line.lastIndexOf('\t') && line.substring(0, tab).isBlank();
    return beforeCell ? -1 : 1;
  }

  void read() throws Refused {
    while (at < text.length()) {
      List<String> cells = row();
      if (cells.size() > 1) {
        tables.row(cells);
      } else if (cells.get(0).isBlank()) {
        tables.endTable();
      } else {
        tables.paragraph(cells.get(0));
      }
    }
    tables.endTable();
  }

  /** The cells up to the end of the row, which it steps over. */
  private List<String> row() {
    List<String> cells = new ArrayList<>();
    do {
      cells.add(cell());
    } while (text.charAt(at++) == '\t');
    return cells;
  }

  /** The cell that begins here; ends on the tab or line break after it. */
  private String cell() {
    int closing = text.charAt(at) == '"' ? closingQuote(at + 1) : -1;
    int from = at;
    if (closing >= 0 && endsCell(closing + 1)) {
      at = closing + 1;
      return Formula.unguarded(text.substring(from + 1, closing).replace("\"\"", "\""));
    }
    while (!endsCell(at)) {
      at++;
    }
    return Formula.unguarded(text.substring(from, at));
  }

  private boolean endsCell(int index) {
    return text.charAt(index) == '\t' || text.charAt(index) == '\n';
  }

  private int closingQuote(int from) {
    int quote = text.indexOf('"', from);
    while (quote >= 0 && text.charAt(quote + 1) == '"') {
      quote = text.indexOf('"', quote + 2);
    }
    return quote;
  }
}
