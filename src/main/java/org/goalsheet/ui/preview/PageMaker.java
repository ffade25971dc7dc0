package org.goalsheet.ui.preview;

import java.io.IOException;
import java.util.stream.IntStream;
import org.goalsheet.form.Form;
import org.goalsheet.form.Publisher;
import org.goalsheet.grid.Publication;
import org.goalsheet.model.FieldRef;
import org.goalsheet.pdf.PageImage;
import org.goalsheet.pdf.Proof;
import org.goalsheet.ui.preview.PageRequest.Follow;
import org.jspecify.annotations.Nullable;

/** Draws the pages that are asked for; what did not change since is kept. For one thread. */
final class PageMaker {
  /** Sharp for an eye at any zoom that is of use, and 32 MB. */
  private static final double MOST_PIXELS = 8e6;

  private @Nullable Publisher publisher;
  private @Nullable Form published;
  private @Nullable Proof proof;
  private @Nullable ShownPage last;

  ShownPage draw(PageRequest request) throws IOException {
    Proof now = proof(request);
    int number = number(request, now);
    double width = now.size(number).width();
    double height = now.size(number).height();
    double scale = scale(request, width, height);
    ShownPage before = last;
    if (before != null
        && before.booklet() == request.booklet()
        && before.number() == number
        && before.scale() == scale) {
      return before;
    }
    PageImage image = now.draw(number, scale);
    ShownPage drawn =
        new ShownPage(
            request.booklet(),
            number,
            now.pages(),
            width,
            height,
            scale,
            image,
            now.spots(number),
            now.notes());
    last = drawn;
    return drawn;
  }

  private Proof proof(PageRequest request) {
    Proof before = proof;
    if (before != null && last != null && last.booklet() == request.booklet()) {
      return before;
    }
    Publication publication = publisher(request.form()).publish(request.booklet());
    Proof now = before == null ? Proof.of(publication) : before.next(publication);
    proof = now;
    return now;
  }

  private Publisher publisher(Form form) {
    if (publisher == null || form != published) {
      publisher = new Publisher(form);
      published = form;
    }
    return publisher;
  }

  private static int number(PageRequest request, Proof proof) {
    int last = proof.pages() - 1;
    Follow follow = request.follow();
    int page = Math.min(request.page(), last);
    return follow == null
        ? page
        : following(request.booklet().indexOf(follow.sheet()), follow.place(), page, proof);
  }

  /** Stays where the place is seen already: it may run over several pages. */
  private static int following(int leaf, @Nullable FieldRef place, int page, Proof proof) {
    if (place != null && shows(proof, page, place)) {
      return page;
    }
    int first = proof.firstPage(leaf);
    return IntStream.range(first, proof.pages())
        .takeWhile(each -> proof.leafOf(each) == leaf)
        .filter(each -> place != null && shows(proof, each, place))
        .findFirst()
        .orElse(proof.leafOf(page) == leaf ? page : first);
  }

  private static boolean shows(Proof proof, int page, FieldRef place) {
    return proof.spots(page).stream().anyMatch(spot -> spot.cell().refs().contains(place));
  }

  private static double scale(PageRequest request, double width, double height) {
    double wanted =
        request.fit().scale(width, height, request.room()) * request.room().outputScale();
    return Math.min(wanted, Math.sqrt(MOST_PIXELS / (width * height)));
  }
}
