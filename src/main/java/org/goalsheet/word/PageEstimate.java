package org.goalsheet.word;

import java.util.Arrays;
import org.goalsheet.grid.Placed;
import org.goalsheet.grid.Publication;
import org.goalsheet.grid.Publication.Leaf;
import org.goalsheet.grid.Slots;
import org.goalsheet.grid.TypeStyle;
import org.goalsheet.grid.Typesetting;

/**
 * On which pages the tables are likely to begin. Only a layout engine knows; this counts lines, a
 * Chinese character as wide as it is high and others half so, and is right for most tables. Lengths
 * are in points.
 */
final class PageEstimate {
  private final Publication publication;
  private final double width;
  private final double height;

  PageEstimate(Publication publication) {
    this.publication = publication;
    this.width = points(publication.page().textWidth());
    this.height = points(publication.page().textHeight());
  }

  /** The page that the first table begins on, from 1: title page and contents stand before it. */
  int firstPage() {
    return (publication.cover() == null ? 1 : 2) + contentsPages();
  }

  private int contentsPages() {
    double used = headingHeight(publication.title());
    int pages = 1;
    for (Leaf leaf : publication.leaves()) {
      // The page number at the end takes the room of two characters.
      double entry =
          lines(leaf.heading() + "页码", Typesetting.ENTRY.size(), width) * Typesetting.ENTRY_LINE;
      used += entry;
      if (used > height) {
        pages++;
        used = entry;
      }
    }
    return pages;
  }

  /** How many pages a table takes with its heading. */
  int pages(Leaf leaf) {
    double used = headingHeight(leaf.heading());
    int pages = 1;
    for (double row : rowHeights(leaf)) {
      used += row;
      if (used > height) {
        pages += Math.max(1, (int) Math.ceil(row / height));
        used = row % height;
      }
    }
    return pages;
  }

  private double headingHeight(String heading) {
    double size = publication.heading().size();
    return lines(heading, size, width) * size * Typesetting.LINE + Typesetting.AFTER_HEADING;
  }

  private double[] rowHeights(Leaf leaf) {
    Slots slots = new Slots(leaf.grid());
    double[] heights = new double[slots.rows()];
    Arrays.fill(heights, Typesetting.LEAST_ROW);
    int[] edges =
        TableWriter.edges(leaf.grid(), Twips.ofMillimetres(publication.page().textWidth()));
    for (Placed cell : slots.placed()) {
      double share = cellHeight(cell, edges) / cell.cell().rowSpan();
      for (int row = cell.row(); row < cell.endRow(); row++) {
        heights[row] = Math.max(heights[row], share);
      }
    }
    return heights;
  }

  private double cellHeight(Placed cell, int[] edges) {
    TypeStyle style = publication.style(cell.cell().role());
    int room = edges[cell.endColumn()] - edges[cell.column()] - 2 * TableWriter.SIDE;
    int lines = lines(cell.cell().text(), style.size(), Twips.toPoints(room));
    return lines * style.size() * Typesetting.LINE + 2 * Typesetting.CELL_ABOVE;
  }

  private static int lines(String text, double size, double width) {
    int lines = 0;
    for (String line : Characters.lines(text)) {
      lines += Math.max(1, (int) Math.ceil(length(line) * size / width));
    }
    return lines;
  }

  /** How wide a line is, in characters of full width. */
  private static double length(String line) {
    double length = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      length += c < 0x2000 || Character.isSurrogate(c) ? 0.5 : 1;
    }
    return length;
  }

  private static double points(double millimetres) {
    return Twips.toPoints(Twips.ofMillimetres(millimetres));
  }
}
