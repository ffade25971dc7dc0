package org.goalsheet.print;

import java.nio.file.Path;

/**
 * What a print system is given.
 *
 * @param title shown in the printer's queue
 * @param pdf the pages to be printed, no others, as large as the paper; gone once the system has
 *     taken them
 * @param upright whether the pages are at least as high as broad
 * @param order its pages are chosen already, and fit its paper
 */
public record PrintJob(String title, Path pdf, boolean upright, PrintOrder order) {}
