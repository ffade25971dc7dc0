/** Writing Excel workbooks through Apache POI, and reading them. */
@NullMarked
package org.goalsheet.excel;

import org.jspecify.annotations.NullMarked;
