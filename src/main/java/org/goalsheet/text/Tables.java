package org.goalsheet.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.goalsheet.grid.Cell;
import org.goalsheet.grid.Grid;
import org.goalsheet.grid.RawDocument.Block;
import org.goalsheet.grid.RawDocument.Paragraph;
import org.goalsheet.grid.RawDocument.Table;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;

/** Collects paragraphs and rows of tables, as many as are safe to hold. */
final class Tables {
  /** Paragraphs and cells, and the places of one table; a thousand sheets have 200,000. */
  private static final int MOST = 2_000_000;

  private final Path file;
  private final List<Block> blocks = new ArrayList<>();
  private List<List<String>> rows = new ArrayList<>();
  private long pieces;
  private int width;

  /**
   * @param file what messages name
   */
  Tables(Path file) {
    this.file = file;
  }

  /** Adds a paragraph, which ends the table before it. */
  void paragraph(String text) throws Refused {
    endTable();
    count(1);
    blocks.add(new Paragraph(text));
  }

  void row(List<String> cells) throws Refused {
    count(cells.size());
    rows.add(List.copyOf(cells));
    width = Math.max(width, cells.size());
    checkSafe((long) rows.size() * width);
  }

  void endTable() {
    if (!rows.isEmpty()) {
      blocks.add(new Table(grid(joined(rows)), false));
      rows = new ArrayList<>();
      width = 0;
    }
  }

  List<Block> blocks() {
    return blocks;
  }

  private void count(int more) throws Refused {
    pieces += more;
    checkSafe(pieces);
  }

  private void checkSafe(long count) throws Refused {
    if (count > MOST) {
      throw new Refused(Message.of("text.many", file));
    }
  }

  /**
   * Mends rows that an empty line inside a cell has torn: a row that is shorter than the one before
   * takes the pieces below it where just so many cells come together.
   */
  private static List<List<String>> joined(List<List<String>> pieces) {
    List<List<String>> whole = new ArrayList<>();
    int width = 0;
    int at = 0;
    while (at < pieces.size()) {
      int end = endOfRow(pieces, at, width);
      List<String> row = pieces.subList(at, end).stream().flatMap(List::stream).toList();
      whole.add(row);
      width = row.size();
      at = end;
    }
    return whole;
  }

  private static int endOfRow(List<List<String>> pieces, int from, int width) {
    int end = from;
    int cells = 0;
    while (cells < width && end < pieces.size()) {
      cells += pieces.get(end).size();
      end++;
    }
    return cells == width && width > 0 ? end : from + 1;
  }

  private static Grid grid(List<List<String>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    List<List<Cell>> cells =
        rows.stream().map(row -> row.stream().map(text -> Cell.raw(text, 1, 1)).toList()).toList();
    return new Grid(Collections.nCopies(columns, 1), cells);
  }
}
