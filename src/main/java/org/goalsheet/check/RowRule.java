package org.goalsheet.check;

import java.util.List;

/** A rule about one row, apart from all others. */
non-sealed interface RowRule extends Rule {
  List<Finding> check(Row row);
}
