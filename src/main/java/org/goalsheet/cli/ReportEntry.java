package org.goalsheet.cli;

import java.nio.file.Path;
import org.goalsheet.check.Finding;
import org.goalsheet.message.Message;
import org.goalsheet.model.BudgetUnit;
import org.goalsheet.model.Sheet;

/**
 * A finding with what a reviewer wants to see beside it.
 *
 * @param unit whose sheet it is in
 * @param project the name of its sheet
 * @param text what stands at its place; empty where it is about the rows as a whole
 */
record ReportEntry(PlacedFinding finding, BudgetUnit unit, String project, String text) {

  /**
   * @param sheet the sheet that it is in
   * @param number the sheet's number, from 1
   */
  static ReportEntry of(Path file, Sheet sheet, int number, Finding finding) {
    String text = finding.ofRows() ? "" : sheet.get(finding.place());
    PlacedFinding placed = PlacedFinding.of(file, sheet, number, finding);
    return new ReportEntry(placed, sheet.unit(), sheet.name(), text);
  }

  /** That a file could not be read is a finding too. */
  static ReportEntry unread(Path file, Message why) {
    return new ReportEntry(PlacedFinding.ofFile(file, why), new BudgetUnit("", ""), "", "");
  }
}
