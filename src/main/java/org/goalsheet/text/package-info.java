/** Reading tables out of plain text and web pages. */
@NullMarked
package org.goalsheet.text;

import org.jspecify.annotations.NullMarked;
