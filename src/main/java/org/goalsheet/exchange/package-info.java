/** Which reader or writer a file takes. */
@NullMarked
package org.goalsheet.exchange;

import org.jspecify.annotations.NullMarked;
