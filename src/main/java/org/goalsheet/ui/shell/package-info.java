/** The window, its commands, and what the parts of the window share. */
@NullMarked
package org.goalsheet.ui.shell;

import org.jspecify.annotations.NullMarked;
