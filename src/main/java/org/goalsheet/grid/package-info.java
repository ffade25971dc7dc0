/**
 * The official table as rows of cells with spans, roles and references, what goes to paper, and
 * plain lists.
 */
@NullMarked
package org.goalsheet.grid;

import org.jspecify.annotations.NullMarked;
