/** What stands beside the paper: sheets, findings, money. */
@NullMarked
package org.goalsheet.ui.side;

import org.jspecify.annotations.NullMarked;
