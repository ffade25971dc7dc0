package org.goalsheet.pdf;

import java.util.List;
import org.goalsheet.grid.Points;
import org.goalsheet.grid.Publication;
import org.goalsheet.grid.Typesetting;
import org.goalsheet.pdf.TextFlow.TextLine;
import org.jspecify.annotations.Nullable;

/** What stands before the tables: the title page and the contents, where there are any. */
final class Front {
  private final List<List<TextLine>> cover;
  private final @Nullable Contents contents;

  Front(Publication publication, Fonts fonts) {
    String underTitle = publication.cover();
    this.cover = underTitle == null ? List.of() : cover(publication, underTitle, fonts);
    this.contents = publication.hasContents() ? new Contents(publication, fonts) : null;
  }

  private static List<List<TextLine>> cover(
      Publication publication, String underTitle, Fonts fonts) {
    double height = Points.ofMillimetres(publication.page().textHeight());
    TextFlow lines = new TextFlow(Points.ofMillimetres(publication.page().textWidth()), height);
    lines.skip(height * Typesetting.ABOVE_TITLE);
    lines.add(publication.title(), fonts.face(Typesetting.title(publication.heading())));
    lines.skip(height * Typesetting.ABOVE_UNDER_TITLE);
    lines.add(underTitle, fonts.face(publication.heading()));
    return lines.pages();
  }

  int pages() {
    return cover.size() + (contents == null ? 0 : contents.pages());
  }

  void addTo(Letters letters) {
    cover.forEach(page -> page.forEach(line -> letters.add(line.text(), line.face())));
    if (contents != null) {
      contents.addTo(letters);
    }
  }

  /**
   * The title page is counted but has no number.
   *
   * @param numbers the number of each leaf's first page
   */
  void write(List<Integer> numbers, PdfBook book) {
    for (List<TextLine> lines : cover) {
      Canvas canvas = book.page();
      lines.forEach(line -> line.draw(canvas));
    }
    if (contents != null) {
      for (int i = 0; i < contents.pages(); i++) {
        contents.draw(i, numbers, book.page(cover.size() + 1 + i));
      }
    }
  }
}
