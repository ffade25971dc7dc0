/** The official table as rows of cells with spans, roles and references, and what goes to paper. */
@NullMarked
package org.goalsheet.grid;

import org.jspecify.annotations.NullMarked;
