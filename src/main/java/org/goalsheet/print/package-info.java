/** Brings to a printer what {@code pdf} wrote. */
@NullMarked
package org.goalsheet.print;

import org.jspecify.annotations.NullMarked;
