package org.goalsheet.form;

import org.goalsheet.model.Field;
import org.jspecify.annotations.Nullable;

/**
 * What a label of the head means.
 *
 * @param field the value that stands behind it; null where it stands only before other labels
 * @param label what a labelled value is kept under; null for every other field
 * @param rank of two labels for one field the lower is meant
 * @param group whether it may stand before other labels
 */
record Meaning(@Nullable Field field, @Nullable String label, int rank, boolean group) {

  Meaning asGroup() {
    return new Meaning(field, label, rank, true);
  }

  boolean isMoney() {
    return field == Field.BUDGET || field == Field.FISCAL || field == Field.OTHER;
  }
}
