package org.goalsheet.pdf;

import java.util.ArrayList;
import java.util.List;
import org.goalsheet.grid.Points;
import org.goalsheet.grid.Publication;
import org.goalsheet.grid.Publication.Leaf;
import org.goalsheet.grid.Typesetting;
import org.goalsheet.pdf.TextFlow.TextLine;

/** A leaf cut into pages. */
final class SetLeaf {
  private record SetPage(List<TextLine> heading, List<Piece> pieces) {}

  private final Leaf leaf;
  private final List<SetPage> pages = new ArrayList<>();

  SetLeaf(Leaf leaf, Publication publication, Fonts fonts) {
    this.leaf = leaf;
    double height = Points.ofMillimetres(publication.page().textHeight());
    TextFlow heading = new TextFlow(Points.ofMillimetres(publication.page().textWidth()), height);
    heading.add(leaf.heading(), fonts.face(publication.heading()));
    heading.skip(Typesetting.AFTER_HEADING);
    SetTable table = new SetTable(leaf.grid(), publication, fonts);
    fill(heading.pages(), TablePages.of(table, height, heading.used()));
  }

  /** The table begins on the last page of the heading, which as a rule is its first. */
  private void fill(List<List<TextLine>> heading, List<List<Piece>> table) {
    int shared = heading.size() - 1;
    heading.subList(0, shared).forEach(lines -> pages.add(new SetPage(lines, List.of())));
    pages.add(new SetPage(heading.get(shared), table.get(0)));
    table.stream().skip(1).forEach(pieces -> pages.add(new SetPage(List.of(), pieces)));
  }

  Leaf leaf() {
    return leaf;
  }

  int pages() {
    return pages.size();
  }

  /** The pieces of cells on one of its pages, counted from 0. */
  List<Piece> pieces(int page) {
    return pages.get(page).pieces();
  }

  /**
   * @param number of its first page
   */
  void write(int number, PdfBook book) {
    for (int i = 0; i < pages.size(); i++) {
      Canvas canvas = book.page(number + i);
      if (i == 0) {
        book.mark(leaf);
      }
      pages.get(i).heading().forEach(line -> line.draw(canvas));
      pages.get(i).pieces().forEach(piece -> piece.draw(canvas));
    }
  }
}
