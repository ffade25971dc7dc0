package org.goalsheet.ui.desk;

import java.util.Optional;
import java.util.function.Function;
import org.goalsheet.check.Finding;
import org.goalsheet.check.Fix;
import org.goalsheet.check.Severity;
import org.goalsheet.check.Waived;
import org.goalsheet.edit.Edit;
import org.goalsheet.edit.Edits;
import org.goalsheet.model.Sheet;

/** What can be done about a finding. Each is one step for undo. */
public final class FindingCommands {
  private final Workspace workspace;
  private final Edits edits;
  private final Function<Finding, Optional<String>> reason;

  /**
   * @param reason asks why a finding may stay; empty when the person gives up
   */
  public FindingCommands(
      Workspace workspace, Edits edits, Function<Finding, Optional<String>> reason) {
    this.workspace = workspace;
    this.edits = edits;
    this.reason = reason;
  }

  /** Mends it in one of the ways offered, and goes to its place. */
  public void mend(Finding finding, Fix fix) {
    workspace.apply(Edit.of(fix.label(), fix.change()));
    workspace.goTo(finding.place());
  }

  /** Leaves it as it is, once the person has said why. */
  public void waive(Finding finding) {
    workspace.flush();
    reason
        .apply(finding)
        .ifPresent(why -> sheet(finding).ifPresent(sheet -> waive(finding, sheet, why)));
  }

  private void waive(Finding finding, Sheet sheet, String why) {
    workspace.apply(edits.waive(sheet.id(), finding.waiver(sheet, why)));
  }

  /** Has it found again. */
  public void unwaive(Waived waived) {
    workspace.apply(edits.unwaive(waived.finding().place().sheet(), waived.waiver()));
  }

  /** Whether its rule can be switched off. */
  public static boolean isHint(Finding finding) {
    return finding.severity() == Severity.H;
  }

  /** Switches the hints of a rule on or off for the whole booklet. */
  public void hints(String rule, boolean wanted) {
    workspace.apply(edits.hints(rule, wanted));
  }

  private Optional<Sheet> sheet(Finding finding) {
    return workspace.current().flatMap(all -> all.sheet(finding.place().sheet()));
  }
}
