package org.goalsheet.text;

import java.io.IOException;
import org.goalsheet.grid.Grid;
import org.goalsheet.grid.Placed;
import org.goalsheet.grid.Publication;
import org.goalsheet.grid.Publication.Leaf;
import org.goalsheet.grid.Slots;

/**
 * Writes tables as text that {@link TextReader} reads back: every cell begins a line with a tab, an
 * empty line ends a row, and a table begins with a blank. Where a merged cell reaches down, the
 * rows below have an empty one. Tabs within a cell become blanks, and its empty lines are left out.
 */
public final class TextWriter {
  private static final String END = "\r\n";

  /** A line that begins so would be taken for a heading. */
  private static final String BOOKMARK = "[bookmark: ";

  /** Writes every table under its heading. */
  public void write(Publication publication, Appendable out) throws IOException {
    for (Leaf leaf : publication.leaves()) {
      out.append(Clean.line(leaf.heading())).append(END);
      write(leaf.grid(), out);
    }
  }

  /** Writes a table. */
  public void write(Grid grid, Appendable out) throws IOException {
    Slots slots = new Slots(grid);
    out.append(' ');
    for (int row = 0; row < slots.rows(); row++) {
      for (int column = 0; column < slots.columns(); column++) {
        Placed cell = slots.at(row, column).orElse(null);
        if (cell != null && cell.column() == column) {
          write(cell.row() == row ? cell.cell().text() : "", out);
        }
      }
      out.append(END);
    }
  }

  private static void write(String text, Appendable out) throws IOException {
    out.append('\t');
    boolean first = true;
    for (String line : Clean.of(text).replace('\t', ' ').split("\n", -1)) {
      if (first || !line.isBlank()) {
        out.append(first || !line.startsWith(BOOKMARK) ? "" : " ").append(line).append(END);
      }
      first = false;
    }
  }
}
