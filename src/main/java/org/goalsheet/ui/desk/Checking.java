package org.goalsheet.ui.desk;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.goalsheet.check.Checker;
import org.goalsheet.check.Finding;
import org.goalsheet.form.Form;
import org.goalsheet.message.Message;
import org.goalsheet.model.Booklet;
import org.goalsheet.ui.task.Pause;
import org.goalsheet.ui.task.Tasks;

/** Keeps the findings of the open booklet: checks off the FX thread once typing rests. */
public final class Checking {
  /** Long enough not to check in the middle of a word, short enough to seem at once; ms. */
  private static final double REST = 150;

  private final Workspace workspace;
  private final Tasks tasks;
  private final Pause rest = new Pause(REST, this::check);
  private final ReadOnlyObjectWrapper<List<Finding>> findings =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyBooleanWrapper upToDate = new ReadOnlyBooleanWrapper(true);

  public Checking(Workspace workspace, Tasks tasks) {
    this.workspace = workspace;
    this.tasks = tasks;
    workspace.booklet().addListener((property, before, after) -> ask());
  }

  /** The findings of the last check, in the order of the sheets and their tables. */
  public ReadOnlyObjectProperty<List<Finding>> findings() {
    return findings.getReadOnlyProperty();
  }

  /** The findings of one sheet. */
  public List<Finding> of(String sheetId) {
    return findings.get().stream()
        .filter(finding -> finding.place().sheet().equals(sheetId))
        .toList();
  }

  /** Whether they belong to what is typed by now. */
  public ReadOnlyBooleanProperty upToDate() {
    return upToDate.getReadOnlyProperty();
  }

  private void ask() {
    upToDate.set(false);
    rest.ask();
  }

  private void check() {
    workspace.current().ifPresent(this::check);
  }

  private void check(Booklet booklet) {
    Form form = workspace.form();
    tasks.run(
        () -> new Checker(form).check(booklet),
        found -> take(booklet, found),
        problem -> {
          throw new IllegalStateException(Message.text("ui.check.failed"), problem);
        });
  }

  /** Findings of an earlier state are dropped: the check of the newer one is on its way. */
  private void take(Booklet checked, List<Finding> found) {
    if (workspace.booklet().get() == checked) {
      findings.set(found);
      upToDate.set(true);
    }
  }
}
