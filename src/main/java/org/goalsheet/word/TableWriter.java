package org.goalsheet.word;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.goalsheet.grid.Grid;
import org.goalsheet.grid.Placed;
import org.goalsheet.grid.Slots;
import org.goalsheet.grid.Typesetting;
import org.goalsheet.ooxml.Markup;

/**
 * Writes one table. Widths stand in the grid and in every cell: Word follows the cells, WPS the
 * grid.
 */
final class TableWriter {
  private static final String BORDER =
      " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>";
  private static final String NO_BORDER = " w:val=\"nil\"/>";

  /** The room of a cell left and right of its text, in twips. */
  static final int SIDE = Twips.ofPoints(Typesetting.CELL_SIDE);

  private static final int ABOVE = Twips.ofPoints(Typesetting.CELL_ABOVE);
  private static final int LEAST_ROW = Twips.ofPoints(Typesetting.LEAST_ROW);

  private final Markup out;
  private final Paragraphs paragraphs;
  private final Slots slots;

  /** Where the columns begin, in twips from the left; one more than columns. */
  private final int[] edges;

  TableWriter(Markup out, Grid grid, int width) {
    this.out = out;
    this.paragraphs = new Paragraphs(out);
    this.slots = new Slots(grid);
    this.edges = edges(grid, width);
  }

  /** The left edges of the columns and the right edge of the last, in twips from the left. */
  static int[] edges(Grid grid, int width) {
    int whole = grid.widths().stream().mapToInt(Integer::intValue).sum();
    int[] edges = new int[grid.columns() + 1];
    int share = 0;
    for (int column = 0; column < grid.columns(); column++) {
      share += grid.widths().get(column);
      edges[column + 1] = (int) ((long) width * share / whole);
    }
    return edges;
  }

  void write() throws IOException {
    out.raw("<w:tbl>");
    writeProperties();
    writeColumns();
    for (int row = 0; row < slots.rows(); row++) {
      writeRow(row);
    }
    out.raw("</w:tbl>");
  }

  private void writeProperties() throws IOException {
    out.raw("<w:tblPr><w:tblW w:w=\"").number(edges[edges.length - 1]);
    out.raw("\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblBorders>");
    for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
      out.raw("<w:").raw(side).raw(BORDER);
    }
    out.raw("</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar>");
    writeMargin("top", ABOVE);
    writeMargin("left", SIDE);
    writeMargin("bottom", ABOVE);
    writeMargin("right", SIDE);
    out.raw("</w:tblCellMar></w:tblPr>");
  }

  private void writeMargin(String side, int width) throws IOException {
    out.raw("<w:").raw(side).raw(" w:w=\"").number(width).raw("\" w:type=\"dxa\"/>");
  }

  private void writeColumns() throws IOException {
    out.raw("<w:tblGrid>");
    for (int column = 0; column < slots.columns(); column++) {
      out.raw("<w:gridCol w:w=\"").number(edges[column + 1] - edges[column]).raw("\"/>");
    }
    out.raw("</w:tblGrid>");
  }

  private void writeRow(int row) throws IOException {
    out.raw("<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"").number(LEAST_ROW);
    out.raw("\"/></w:trPr>");
    int column = 0;
    while (column < slots.columns()) {
      Optional<Placed> place = slots.at(row, column);
      if (place.isPresent()) {
        writeCell(place.get(), row);
        column = place.get().endColumn();
      } else {
        writeHole(column);
        column++;
      }
    }
    out.raw("</w:tr>");
  }

  private void writeCell(Placed cell, int row) throws IOException {
    beginCell(cell.column(), cell.endColumn());
    if (cell.cell().rowSpan() > 1) {
      out.raw(row == cell.row() ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
    }
    if (!cell.cell().role().ruled()) {
      writeBorders(cell);
    }
    out.raw("<w:vAlign w:val=\"center\"/></w:tcPr>");
    String style = StyleIds.of(cell.cell().role());
    // A continued cell must be empty: its text would come up when someone parts the cells.
    for (String line : Characters.lines(row == cell.row() ? cell.cell().text() : "")) {
      paragraphs.begin(style).run(line).end();
    }
    out.raw("</w:tc>");
  }

  private void writeHole(int column) throws IOException {
    beginCell(column, column + 1);
    out.raw("</w:tcPr><w:p/></w:tc>");
  }

  private void beginCell(int from, int to) throws IOException {
    out.raw("<w:tc><w:tcPr><w:tcW w:w=\"").number(edges[to] - edges[from]);
    out.raw("\" w:type=\"dxa\"/>");
    if (to - from > 1) {
      out.raw("<w:gridSpan w:val=\"").number(to - from).raw("\"/>");
    }
  }

  /** A cell above the ruled part keeps only the lines that belong to its ruled neighbours. */
  private void writeBorders(Placed cell) throws IOException {
    out.raw("<w:tcBorders>");
    writeBorder("top", isRuledRow(cell.row() - 1, cell));
    writeBorder("left", isRuled(cell.row(), cell.column() - 1));
    writeBorder("bottom", isRuledRow(cell.endRow(), cell));
    writeBorder("right", isRuled(cell.row(), cell.endColumn()));
    out.raw("</w:tcBorders>");
  }

  private void writeBorder(String side, boolean drawn) throws IOException {
    out.raw("<w:").raw(side).raw(drawn ? BORDER : NO_BORDER);
  }

  private boolean isRuledRow(int row, Placed over) {
    return IntStream.range(over.column(), over.endColumn()).anyMatch(each -> isRuled(row, each));
  }

  private boolean isRuled(int row, int column) {
    return slots.at(row, column).filter(cell -> cell.cell().role().ruled()).isPresent();
  }
}
