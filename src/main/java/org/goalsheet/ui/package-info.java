/** The editor: everything that knows JavaFX. */
@NullMarked
package org.goalsheet.ui;

import org.jspecify.annotations.NullMarked;
