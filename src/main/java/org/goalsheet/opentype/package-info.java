/**
 * Reads font files (OpenType, ISO/IEC 14496-22) and cuts out of them what a document needs. OpenPDF
 * cuts fonts too, but it reads all 65,535 glyphs of a Chinese font anew for every file: some 35 to
 * 90 ms and 350 KB, of which the characters of a table need 1 ms and 60 KB. Knows no other package.
 */
@NullMarked
package org.goalsheet.opentype;

import org.jspecify.annotations.NullMarked;
