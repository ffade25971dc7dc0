package org.goalsheet.pdf;

import java.util.ArrayList;
import java.util.List;
import org.goalsheet.grid.Points;
import org.goalsheet.grid.Publication;
import org.goalsheet.grid.Publication.Leaf;
import org.goalsheet.grid.TypeStyle.Align;
import org.goalsheet.grid.Typesetting;
import org.goalsheet.message.Message;

/** The table of contents: how it is cut into pages is known before the page numbers are. */
final class Contents {
  /** Room for the page number and some dots, in points. */
  private static final double NUMBER = 60;

  /** A line of an entry; only the last of an entry has the page number behind it. */
  private record Entry(int leaf, String text, boolean last) {}

  private final List<String> bookmarks = new ArrayList<>();
  private final Face face;
  private final Face headingFace;
  private final double width;
  private final List<List<Entry>> pages = new ArrayList<>();

  Contents(Publication publication, Fonts fonts) {
    this.face = fonts.face(Typesetting.ENTRY);
    this.headingFace = fonts.face(publication.heading());
    this.width = Points.ofMillimetres(publication.page().textWidth());
    fill(publication.leaves(), Points.ofMillimetres(publication.page().textHeight()));
  }

  /** Takes each leaf once: they are laid out anew whenever they are taken. */
  private void fill(List<Leaf> leaves, double height) {
    List<Entry> page = new ArrayList<>();
    double used = headingFace.leading() + Typesetting.AFTER_HEADING;
    for (Leaf leaf : leaves) {
      List<String> lines = Lines.of(leaf.heading(), face, width - NUMBER);
      for (int i = 0; i < lines.size(); i++) {
        if (used + Typesetting.ENTRY_LINE > height) {
          pages.add(page);
          page = new ArrayList<>();
          used = 0;
        }
        page.add(new Entry(bookmarks.size(), lines.get(i), i == lines.size() - 1));
        used += Typesetting.ENTRY_LINE;
      }
      bookmarks.add(leaf.bookmark());
    }
    pages.add(page);
  }

  void addTo(Letters letters) {
    letters.add(title(), headingFace);
    letters.add(Letters.DIGITS, face);
    pages.forEach(page -> page.forEach(entry -> letters.add(entry.text(), face)));
  }

  private static String title() {
    return Message.text("publication.contents");
  }

  int pages() {
    return pages.size();
  }

  /**
   * @param page which of its pages, from 0
   * @param numbers the page of each leaf
   */
  void draw(int page, List<Integer> numbers, Canvas canvas) {
    double y = 0;
    if (page == 0) {
      canvas.line(title(), headingFace, Align.CENTER, 0, 0, width);
      y = headingFace.leading() + Typesetting.AFTER_HEADING;
    }
    for (Entry entry : pages.get(page)) {
      draw(entry, numbers.get(entry.leaf()), y, canvas);
      y += Typesetting.ENTRY_LINE;
    }
  }

  private void draw(Entry entry, int number, double y, Canvas canvas) {
    canvas.line(entry.text(), face, Align.LEFT, 0, y, width);
    canvas.link(bookmarks.get(entry.leaf()), y, width, Typesetting.ENTRY_LINE);
    if (entry.last()) {
      String text = Integer.toString(number);
      double from = face.width(entry.text()) + face.size() / 2;
      double to = width - face.width(text) - face.size() / 2;
      canvas.dots(from, to, y + face.leading() - face.foot());
      canvas.line(text, face, Align.RIGHT, 0, y, width);
    }
  }
}
