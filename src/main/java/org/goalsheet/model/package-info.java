/** The booklet and all that it holds: immutable records without a dependency. */
@NullMarked
package org.goalsheet.model;

import org.jspecify.annotations.NullMarked;
