package org.goalsheet.ui.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.goalsheet.grid.Placed;
import org.goalsheet.grid.Slots;
import org.goalsheet.model.FieldRef;

/** From cell to cell of a table, over those that a person may type into. */
final class Steps {
  private final Slots slots;
  private final List<Placed> open;

  Steps(Slots slots) {
    this.slots = slots;
    this.open = slots.placed().stream().filter(cell -> cell.cell().editable()).toList();
  }

  /** The cell that shows a place. */
  Optional<Placed> at(FieldRef place) {
    FieldRef shown = place.shownIn();
    return open.stream().filter(cell -> cell.cell().refs().contains(shown)).findFirst();
  }

  /** The first cell of all. */
  Optional<Placed> first() {
    return open.stream().findFirst();
  }

  /** The next cell in reading order; empty behind the last one. */
  Optional<Placed> after(Placed cell) {
    return neighbour(cell, 1);
  }

  Optional<Placed> before(Placed cell) {
    return neighbour(cell, -1);
  }

  /** The cell below in the same column, passing over what cannot be typed into. */
  Optional<Placed> below(Placed cell) {
    return inColumn(IntStream.range(cell.endRow(), slots.rows()), cell);
  }

  Optional<Placed> above(Placed cell) {
    return inColumn(IntStream.range(0, cell.row()).map(row -> cell.row() - 1 - row), cell);
  }

  private Optional<Placed> inColumn(IntStream rows, Placed cell) {
    return rows.mapToObj(row -> slots.at(row, cell.column()))
        .flatMap(Optional::stream)
        .filter(other -> other.cell().editable() && !other.equals(cell))
        .findFirst();
  }

  private Optional<Placed> neighbour(Placed cell, int step) {
    int index = open.indexOf(cell) + step;
    return index >= 0 && index < open.size() ? Optional.of(open.get(index)) : Optional.empty();
  }
}
