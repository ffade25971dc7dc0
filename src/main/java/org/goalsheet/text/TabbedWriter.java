package org.goalsheet.text;

import java.io.IOException;
import java.util.List;
import org.goalsheet.grid.Column;
import org.goalsheet.grid.Grid;
import org.goalsheet.grid.Listing;
import org.goalsheet.grid.Placed;
import org.goalsheet.grid.Publication;
import org.goalsheet.grid.Publication.Leaf;
import org.goalsheet.grid.Slots;
import org.goalsheet.grid.Value;

/**
 * Writes tables and lists as spreadsheets copy them: a row has a line, tabs part its cells, and a
 * cell with breaks or tabs stands in quotation marks. A text that a spreadsheet would take for a
 * formula has an apostrophe in front, which {@link TextReader} takes off again. Where a merged cell
 * reaches, the others are empty.
 */
public final class TabbedWriter {
  private static final String END = "\r\n";

  /** Writes every table under its heading, with an empty line after it. */
  public void write(Publication publication, Appendable out) throws IOException {
    for (Leaf leaf : publication.leaves()) {
      writeCell(Clean.line(leaf.heading()), out);
      out.append(END);
      write(leaf.grid(), out);
      out.append(END);
    }
  }

  /** Writes a table. */
  public void write(Grid grid, Appendable out) throws IOException {
    Slots slots = new Slots(grid);
    for (int row = 0; row < slots.rows(); row++) {
      for (int column = 0; column < slots.columns(); column++) {
        Placed cell = slots.at(row, column).orElse(null);
        boolean begins = cell != null && cell.row() == row && cell.column() == column;
        out.append(column == 0 ? "" : "\t");
        if (cell != null && begins) {
          writeCell(cell.cell().text(), out);
        }
      }
      out.append(END);
    }
  }

  /** Writes a list with its titles. */
  public void write(Listing listing, Appendable out) throws IOException {
    writeRow(listing.columns().stream().map(Column::title).toList(), out);
    for (List<Value> row : listing.rows()) {
      writeRow(row.stream().map(Value::shown).toList(), out);
    }
    if (!listing.total().isEmpty()) {
      writeRow(listing.total().stream().map(Value::shown).toList(), out);
    }
  }

  private static void writeRow(List<String> texts, Appendable out) throws IOException {
    for (int i = 0; i < texts.size(); i++) {
      out.append(i == 0 ? "" : "\t");
      writeCell(texts.get(i), out);
    }
    out.append(END);
  }

  private static void writeCell(String text, Appendable out) throws IOException {
    String held = Formula.guarded(Clean.of(text));
    boolean quoted = held.startsWith("\"") || held.indexOf('\t') >= 0 || held.indexOf('\n') >= 0;
    out.append(quoted ? "\"" + held.replace("\"", "\"\"") + "\"" : held);
  }
}
