package org.goalsheet.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goalsheet.message.Refused;

/**
 * Reads text in which every cell begins a line with a tab. An empty line ends the row, blanks
 * before the tab begin another table, and a line without a tab goes on in the cell above it.
 */
final class CellLines {
  private static final Pattern FIRST_CELL = Pattern.compile("\\h*[\\h&&[^\\t]]\\t.*");
  private static final Pattern BOOKMARKED = Pattern.compile("\\[bookmark: [^\\]]*](.*)");

  private final Tables tables;
  private final List<StringBuilder> row = new ArrayList<>();

  CellLines(Tables tables) {
    this.tables = tables;
  }

  void read(String text) throws Refused {
    for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); ) {
      line(lines.next());
    }
    endRow();
    tables.endTable();
  }

  private void line(String line) throws Refused {
    Matcher bookmarked = BOOKMARKED.matcher(line);
    if (line.startsWith("\t")) {
      row.add(new StringBuilder(line.substring(1)));
    } else if (FIRST_CELL.matcher(line).matches()) {
      endRow();
      tables.endTable();
      row.add(new StringBuilder(line.substring(line.indexOf('\t') + 1)));
    } else if (line.isBlank()) {
      endRow();
    } else if (bookmarked.matches()) {
      endRow();
      tables.paragraph(bookmarked.group(1));
    } else if (row.isEmpty()) {
      tables.paragraph(line);
    } else {
      row.get(row.size() - 1).append('\n').append(line);
    }
  }

  private void endRow() throws Refused {
    if (!row.isEmpty()) {
      tables.row(row.stream().map(StringBuilder::toString).toList());
      row.clear();
    }
  }
}
