package org.goalsheet.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.goalsheet.grid.Page;
import org.goalsheet.grid.Points;
import org.goalsheet.grid.Publication;
import org.goalsheet.grid.Publication.Leaf;
import org.goalsheet.message.Message;
import org.goalsheet.pdf.Pages.FrontPages;
import org.goalsheet.pdf.Pages.LeafPages;

/**
 * The pages of a publication as {@link PdfWriter} writes them, to be looked at: a page is made when
 * it is asked for. Pages and leaves are counted from 0; a number out of range is an {@link
 * IndexOutOfBoundsException}. A proof and all that come after it are for one thread at a time, not
 * that of the window: a page takes some hundredths of a second. They need not be closed.
 */
public final class Proof {
  private final Publication publication;
  private final Workshop workshop;
  private final Front front;

  /** The number of each leaf's first page, and of the page that would come behind the last. */
  private final List<Integer> numbers;

  private Proof(Publication publication, Workshop workshop, Front front, List<Integer> lengths) {
    this.publication = publication;
    this.workshop = workshop;
    this.front = front;
    this.numbers = new ArrayList<>();
    int next = front.pages() + 1;
    numbers.add(next);
    for (int length : lengths) {
      next += length;
      numbers.add(next);
    }
  }

  /** Lays a publication out with the fonts of this computer. */
  public static Proof of(Publication publication) {
    return of(publication, new Fonts(FontFiles.ofComputer()));
  }

  static Proof of(Publication publication, Fonts fonts) {
    Workshop workshop = new Workshop(publication, fonts);
    List<Integer> lengths = new ArrayList<>();
    for (Leaf leaf : publication.leaves()) {
      lengths.add(workshop.set(leaf).pages());
    }
    return new Proof(publication, workshop, new Front(publication, fonts), lengths);
  }

  /** The proof of a changed publication; costs what the change costs. This one stays as it is. */
  public Proof next(Publication changed) {
    if (!workshop.suits(changed)) {
      return of(changed, workshop.fonts());
    }
    List<Integer> lengths = new ArrayList<>();
    boolean sameEntries = changed.leaves().size() == leaves();
    for (Leaf leaf : changed.leaves()) {
      int at = lengths.size();
      Leaf earlier = at < leaves() ? publication.leaves().get(at) : null;
      boolean same = leaf.equals(earlier);
      lengths.add(same ? length(at) : workshop.set(leaf).pages());
      sameEntries &= earlier != null && leaf.heading().equals(earlier.heading());
    }
    Front changedFront = sameEntries ? front : new Front(changed, workshop.fonts());
    return new Proof(changed, workshop, changedFront, lengths);
  }

  private int leaves() {
    return numbers.size() - 1;
  }

  private int length(int leaf) {
    return numbers.get(leaf + 1) - numbers.get(leaf);
  }

  /** How many there are, with title page and contents. */
  public int pages() {
    return numbers.get(leaves()) - 1;
  }

  /** The page that a leaf begins on. */
  public int firstPage(int leaf) {
    return numbers.get(Objects.checkIndex(leaf, leaves())) - 1;
  }

  /** The leaf that a page belongs to; -1 for title page and contents. */
  public int leafOf(int page) {
    int at = Collections.binarySearch(numbers, Objects.checkIndex(page, pages()) + 1);
    return at >= 0 ? at : -at - 2;
  }

  public PageSize size(int page) {
    Objects.checkIndex(page, pages());
    Page paper = publication.page();
    return new PageSize(Points.ofMillimetres(paper.width()), Points.ofMillimetres(paper.height()));
  }

  /**
   * Draws a page as it will print.
   *
   * @param scale in pixels per point, greater than 0
   * @throws IOException when it cannot be drawn
   */
  public PageImage draw(int page, double scale) throws IOException {
    int leaf = leafOf(page);
    return leaf < 0
        ? workshop.part(new FrontPages(front, numbers)).draw(page, scale)
        : workshop
            .part(new LeafPages(set(leaf), numbers.get(leaf)))
            .draw(page - firstPage(leaf), scale);
  }

  private SetLeaf set(int leaf) {
    return workshop.set(publication.leaves().get(leaf));
  }

  /** The cells on a page in reading order; none on title page and contents. */
  public List<Spot> spots(int page) {
    int leaf = leafOf(page);
    return leaf < 0
        ? List.of()
        : set(leaf).pieces(page - firstPage(leaf)).stream()
            .map(piece -> piece.spot(publication.page()))
            .toList();
  }

  /** What a person should know, as that there was no Chinese font to put into the file. */
  public List<Message> notes() {
    return workshop.fonts().notes();
  }
}
