/** Booklet files: reading and writing .jxmb. */
@NullMarked
package org.goalsheet.store;

import org.jspecify.annotations.NullMarked;
