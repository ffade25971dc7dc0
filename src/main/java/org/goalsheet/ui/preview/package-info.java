/** The pages as they will print, beside the paper that is typed on. */
@NullMarked
package org.goalsheet.ui.preview;

import org.jspecify.annotations.NullMarked;
