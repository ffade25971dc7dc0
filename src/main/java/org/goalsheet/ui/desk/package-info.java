/**
 * The open booklet as the parts of the window share it: what is shown, where one is, what was
 * found.
 */
@NullMarked
package org.goalsheet.ui.desk;

import org.jspecify.annotations.NullMarked;
