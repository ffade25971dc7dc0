/** Reading plain text exports of tables. */
@NullMarked
package org.goalsheet.text;

import org.jspecify.annotations.NullMarked;
