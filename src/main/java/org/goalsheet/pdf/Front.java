package org.goalsheet.pdf;

import java.util.List;
import org.goalsheet.grid.Publication;
import org.goalsheet.grid.TypeStyle;
import org.goalsheet.grid.TypeStyle.Align;
import org.goalsheet.pdf.TextFlow.TextLine;
import org.jspecify.annotations.Nullable;

/** What stands before the tables: the title page and the contents, where there are any. */
final class Front {
  private static final TypeStyle TITLE =
      new TypeStyle("黑体", "Times New Roman", 26, false, Align.CENTER);

  private static final TypeStyle UNDER_TITLE =
      new TypeStyle("宋体", "Times New Roman", 16, false, Align.CENTER);

  /** How far down the title stands, as a share of the page. */
  private static final double ABOVE_TITLE = 0.3;

  private static final double GAP = 40;

  /** With one table there is nothing to look up. */
  private static final int LEAVES_WITH_CONTENTS = 2;

  private final List<List<TextLine>> cover;
  private final @Nullable Contents contents;

  Front(Publication publication, Fonts fonts) {
    String underTitle = publication.cover();
    this.cover = underTitle == null ? List.of() : cover(publication, underTitle, fonts);
    this.contents =
        publication.leaves().size() < LEAVES_WITH_CONTENTS
            ? null
            : new Contents(publication, fonts);
  }

  private static List<List<TextLine>> cover(
      Publication publication, String underTitle, Fonts fonts) {
    double height = Box.points(publication.page().textHeight());
    TextFlow lines = new TextFlow(Box.points(publication.page().textWidth()), height);
    lines.skip(height * ABOVE_TITLE);
    lines.add(publication.title(), fonts.face(TITLE));
    lines.skip(GAP);
    lines.add(underTitle, fonts.face(UNDER_TITLE));
    return lines.pages();
  }

  int pages() {
    return cover.size() + (contents == null ? 0 : contents.pages());
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
