/** The official table on screen, edited in place. */
@NullMarked
package org.goalsheet.ui.paper;

import org.jspecify.annotations.NullMarked;
