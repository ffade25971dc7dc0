/** Work off the FX thread. */
@NullMarked
package org.goalsheet.ui.task;

import org.jspecify.annotations.NullMarked;
