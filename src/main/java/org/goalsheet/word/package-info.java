/** Writing and reading Word files. */
@NullMarked
package org.goalsheet.word;

import org.jspecify.annotations.NullMarked;
