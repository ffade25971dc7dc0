/** Writes a publication as PDF: the pages that are shown before printing, and printed. */
@NullMarked
package org.goalsheet.pdf;

import org.jspecify.annotations.NullMarked;
