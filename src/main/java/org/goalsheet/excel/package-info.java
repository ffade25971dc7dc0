/** Excel workbooks, written by Apache POI. */
@NullMarked
package org.goalsheet.excel;

import org.jspecify.annotations.NullMarked;
