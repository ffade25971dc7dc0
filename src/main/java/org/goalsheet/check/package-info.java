/** Rules, the findings they give, and the fixes for them. */
@NullMarked
package org.goalsheet.check;

import org.jspecify.annotations.NullMarked;
