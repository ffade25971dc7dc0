/** The session: the current booklet, the edits made to it, and what is not saved yet. */
@NullMarked
package org.goalsheet.edit;

import org.jspecify.annotations.NullMarked;
