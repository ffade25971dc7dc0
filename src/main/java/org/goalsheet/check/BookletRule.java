package org.goalsheet.check;

import java.util.List;
import org.goalsheet.model.Sheet;

/** A rule that compares the sheets of a booklet. */
non-sealed interface BookletRule extends Rule {
  /** All that the rule looks at in a sheet: while no key changes, its findings stay. */
  Object key(Sheet sheet);

  List<Finding> check(List<Sheet> sheets);
}
