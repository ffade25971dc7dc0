package org.goalsheet.check;

import java.util.List;

/** A rule about one sheet, apart from the others of its booklet. */
non-sealed interface SheetRule extends Rule {
  List<Finding> check(Table table);
}
