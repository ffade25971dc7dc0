package org.goalsheet.ui.printing;

import org.goalsheet.print.Printing;
import org.goalsheet.ui.task.Tasks;

/**
 * Where printing is done.
 *
 * @param tasks of its own: a printer that does not answer must hold up neither saving nor checking
 */
public record PrintRoom(Printing printing, Tasks tasks) {}
