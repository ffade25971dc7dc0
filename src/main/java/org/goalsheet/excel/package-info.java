/** Writing Excel workbooks, and reading them; those of Excel 97 through Apache POI. */
@NullMarked
package org.goalsheet.excel;

import org.jspecify.annotations.NullMarked;
