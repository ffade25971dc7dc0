package org.goalsheet.check;

import org.goalsheet.model.Field;
import org.goalsheet.model.FieldRef;
import org.goalsheet.model.Sheet;

/** Where findings stand that are about no single cell. */
final class Places {
  private Places() {}

  /** The place for what is said of all rows: where the rows begin, or the goal above them. */
  static FieldRef ofRows(Sheet sheet) {
    return sheet.indicators().stream()
        .findFirst()
        .map(row -> new FieldRef(sheet.id(), Field.LEVEL1, row.id()))
        .orElseGet(() -> FieldRef.head(sheet.id(), Field.GOAL));
  }
}
