/** The Chinese sentences that people read, by key, and the exception that carries one. */
@NullMarked
package org.goalsheet.message;

import org.jspecify.annotations.NullMarked;
