/** What Word files and Excel workbooks have in common: a zip of XML parts. */
@NullMarked
package org.goalsheet.ooxml;

import org.jspecify.annotations.NullMarked;
