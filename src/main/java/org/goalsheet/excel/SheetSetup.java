package org.goalsheet.excel;

import java.util.List;
import org.goalsheet.grid.Page;

/**
 * How a sheet is laid out and printed; it is printed one page wide.
 *
 * @param widths of its columns, in digits of the usual font
 * @param footer what stands below every page, in the codes of Excel
 * @param frozen how many rows at the top stay when the others are scrolled
 */
record SheetSetup(List<Double> widths, Page page, String footer, int frozen) {}
