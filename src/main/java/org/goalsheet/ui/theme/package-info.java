/** Fonts, colours and icons. */
@NullMarked
package org.goalsheet.ui.theme;

import org.jspecify.annotations.NullMarked;
