package org.goalsheet.grid;

import java.util.List;
import org.goalsheet.model.FieldRef;

/**
 * A cell of the table.
 *
 * @param text what it shows; lines are parted by {@code \n}
 * @param colSpan columns that it covers, 1 or more
 * @param rowSpan rows that it covers, 1 or more
 * @param refs the values behind it, all of one field: none for a label, several where a category is
 *     merged over rows; typing into the cell changes them all
 */
public record Cell(String text, int colSpan, int rowSpan, Role role, List<FieldRef> refs) {
  public Cell {
    if (colSpan < 1 || rowSpan < 1) {
      throw new IllegalArgumentException("span " + colSpan + " x " + rowSpan);
    }
    refs = List.copyOf(refs);
  }

  /** A cell as a reader finds it. */
  public static Cell raw(String text, int colSpan, int rowSpan) {
    return new Cell(text, colSpan, rowSpan, Role.RAW, List.of());
  }

  /** Whether a person may type into it. */
  public boolean editable() {
    return !refs.isEmpty();
  }
}
