package org.goalsheet.pdf;

import java.util.ArrayList;
import java.util.List;
import org.goalsheet.grid.TypeStyle.Align;

/** Sets centred lines below each other, on as many pages as they need. */
final class TextFlow {
  /**
   * @param top the upper edge, from that of the text area, in points
   * @param width what it stands in the middle of
   */
  record TextLine(String text, Face face, double top, double width) {
    void draw(Canvas canvas) {
      canvas.line(text, face, Align.CENTER, 0, top, width);
    }
  }

  private final double width;
  private final double height;
  private final List<List<TextLine>> pages = new ArrayList<>();
  private List<TextLine> page = new ArrayList<>();
  private double used;

  /**
   * @param width of the text area of a page, in points
   * @param height the same
   */
  TextFlow(double width, double height) {
    this.width = width;
    this.height = height;
    pages.add(page);
  }

  void add(String text, Face face) {
    for (String line : Lines.of(text, face, width)) {
      if (used + face.leading() > height && !page.isEmpty()) {
        page = new ArrayList<>();
        pages.add(page);
        used = 0;
      }
      page.add(new TextLine(line, face, used, width));
      used += face.leading();
    }
  }

  /** Leaves room below what was added. */
  void skip(double points) {
    used += points;
  }

  /** At least one. */
  List<List<TextLine>> pages() {
    return pages;
  }

  /** How much of the last page is taken. */
  double used() {
    return used;
  }
}
