package org.goalsheet.check;

import java.util.List;
import org.goalsheet.model.Booklet;

/** A rule that compares the sheets of a booklet. */
non-sealed interface BookletRule extends Rule {
  List<Finding> check(Booklet booklet);
}
