package org.goalsheet.ui.preview;

import java.util.List;
import java.util.Optional;
import org.goalsheet.message.Message;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.FieldRef;
import org.goalsheet.pdf.PageImage;
import org.goalsheet.pdf.Spot;

/**
 * A page as it was drawn, with all that the window needs to know of it.
 *
 * @param booklet the state that it shows
 * @param number from 0
 * @param pages how many the booklet has
 * @param width of the paper in points, as is the height
 * @param scale the pixels of the picture that a point takes
 * @param spots where on the page cells stand
 * @param notes what a person should know
 */
record ShownPage(
    Booklet booklet,
    int number,
    int pages,
    double width,
    double height,
    double scale,
    PageImage image,
    List<Spot> spots,
    List<Message> notes) {

  /** The value that is printed at a point of the page. */
  Optional<FieldRef> at(double x, double y) {
    return spots.stream()
        .filter(spot -> spot.contains(x, y))
        .flatMap(spot -> spot.cell().refs().stream())
        .findFirst();
  }

  /** Where a value is printed: in several pieces where a page ends in its cell. */
  List<Spot> of(FieldRef place) {
    return spots.stream().filter(spot -> spot.cell().refs().contains(place)).toList();
  }
}
