/** Questions that must be answered, and file choosers. */
@NullMarked
package org.goalsheet.ui.dialog;

import org.jspecify.annotations.NullMarked;
