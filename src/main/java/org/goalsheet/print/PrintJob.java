package org.goalsheet.print;

import java.nio.file.Path;
import org.goalsheet.grid.Page;

/**
 * What a print system is given.
 *
 * @param title shown in the printer's queue
 * @param pdf the pages to be printed, no others; gone once the system has taken them
 * @param paper the size of all pages
 * @param order its pages are chosen already
 */
public record PrintJob(String title, Path pdf, Page paper, PrintOrder order) {
  boolean isUpright() {
    return paper.height() >= paper.width();
  }
}
