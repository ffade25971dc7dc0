package org.goalsheet.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goalsheet.grid.RawDocument;

/**
 * Reads text in which every cell begins a line with a tab. An empty line ends the row, blanks
 * before the tab begin another table, and a line without a tab goes on in the cell above it.
 */
final class CellLines {
  private static final Pattern FIRST_CELL = Pattern.compile("\\h*[\\h&&[^\\t]]\\t.*");
  private static final Pattern BOOKMARKED = Pattern.compile("\\[bookmark: [^\\]]*](.*)");

  private final Tables tables = new Tables();
  private final List<String> row = new ArrayList<>();

  RawDocument read(String text) {
    text.lines().forEach(this::line);
    endRow();
    return tables.document();
  }

  private void line(String line) {
    Matcher bookmarked = BOOKMARKED.matcher(line);
    if (line.startsWith("\t")) {
      row.add(line.substring(1));
    } else if (FIRST_CELL.matcher(line).matches()) {
      endRow();
      tables.endTable();
      row.add(line.substring(line.indexOf('\t') + 1));
    } else if (line.isBlank()) {
      endRow();
    } else if (bookmarked.matches()) {
      endRow();
      tables.paragraph(bookmarked.group(1));
    } else if (row.isEmpty()) {
      tables.paragraph(line);
    } else {
      int last = row.size() - 1;
      row.set(last, row.get(last) + "\n" + line);
    }
  }

  private void endRow() {
    if (!row.isEmpty()) {
      tables.row(row);
      row.clear();
    }
  }
}
