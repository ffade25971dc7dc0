/** Measurements of speed, each beside the reference that it is held against. */
@NullMarked
package org.goalsheet.bench;

import org.jspecify.annotations.NullMarked;
