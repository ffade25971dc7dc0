/** Form definitions (表样) as data: from a booklet to grids, and from raw grids back to sheets. */
@NullMarked
package org.goalsheet.form;

import org.jspecify.annotations.NullMarked;
