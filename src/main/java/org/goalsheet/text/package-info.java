/** Tables in plain text and web pages, read and written. */
@NullMarked
package org.goalsheet.text;

import org.jspecify.annotations.NullMarked;
