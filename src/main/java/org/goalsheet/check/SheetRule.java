package org.goalsheet.check;

import java.util.List;
import org.goalsheet.model.Sheet;

/** A rule about one sheet, apart from the others of its booklet. */
non-sealed interface SheetRule extends Rule {
  List<Finding> check(Sheet sheet);
}
