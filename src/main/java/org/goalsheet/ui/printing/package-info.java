/** The window that asks what to print and where. */
@NullMarked
package org.goalsheet.ui.printing;

import org.jspecify.annotations.NullMarked;
