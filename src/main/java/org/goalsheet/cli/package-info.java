/** The command line. */
@NullMarked
package org.goalsheet.cli;

import org.jspecify.annotations.NullMarked;
