package org.goalsheet.form;

import java.util.BitSet;
import java.util.Collection;
import org.goalsheet.grid.Placed;
import org.goalsheet.grid.Slots;

/** Cells of one table that have found their place in a sheet. */
final class Places {
  private final int columns;
  private final BitSet cells = new BitSet();

  Places(Slots slots) {
    this.columns = slots.columns();
  }

  void add(Placed cell) {
    cells.set(index(cell));
  }

  void addAll(Collection<Placed> all) {
    all.forEach(this::add);
  }

  boolean contains(Placed cell) {
    return cells.get(index(cell));
  }

  private int index(Placed cell) {
    return cell.row() * columns + cell.column();
  }
}
