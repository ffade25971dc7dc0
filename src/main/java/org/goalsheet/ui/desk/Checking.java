package org.goalsheet.ui.desk;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.goalsheet.check.Checked;
import org.goalsheet.check.Checker;
import org.goalsheet.check.Finding;
import org.goalsheet.check.Waived;
import org.goalsheet.form.Form;
import org.goalsheet.message.Message;
import org.goalsheet.model.Booklet;
import org.goalsheet.ui.task.Pause;
import org.goalsheet.ui.task.Tasks;
import org.jspecify.annotations.Nullable;

/** Keeps the findings of the open booklet: checks off the FX thread once typing rests. */
public final class Checking {
  /** Long enough not to check in the middle of a word, short enough to seem at once; ms. */
  private static final double REST = 150;

  private final Workspace workspace;
  private final Tasks tasks;
  private final Pause rest = new Pause(REST, this::check);
  private final ReadOnlyObjectWrapper<List<Finding>> findings =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<Waived>> waived = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyBooleanWrapper upToDate = new ReadOnlyBooleanWrapper(true);
  private @Nullable Checker checker;
  private @Nullable Form checkersForm;
  private int checkersYear;
  private @Nullable Checked last;

  public Checking(Workspace workspace, Tasks tasks) {
    this.workspace = workspace;
    this.tasks = tasks;
    workspace.booklet().addListener((property, before, after) -> ask());
  }

  /** The findings of the last check, in the order of the sheets and their tables. */
  public ReadOnlyObjectProperty<List<Finding>> findings() {
    return findings.getReadOnlyProperty();
  }

  /** What a person has decided to leave, in the same order. */
  public ReadOnlyObjectProperty<List<Waived>> waived() {
    return waived.getReadOnlyProperty();
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
    Checker current = checker(workspace.form(), booklet.year());
    Checked before = last;
    tasks.run(
        () -> before == null ? current.check(booklet) : current.check(booklet, before),
        found -> take(booklet, found),
        problem -> {
          throw new IllegalStateException(Message.text("ui.check.failed"), problem);
        });
  }

  /** Findings of an earlier state are dropped: the check of the newer one is on its way. */
  private void take(Booklet checked, Checked found) {
    last = found;
    if (workspace.booklet().get() == checked) {
      findings.set(found.findings());
      waived.set(found.waived());
      upToDate.set(true);
    }
  }

  /** One checker as long as it can be: only its own earlier findings save it work. */
  private Checker checker(Form form, int year) {
    Checker current = checker;
    if (current == null || checkersForm != form || checkersYear != year) {
      current = new Checker(form, year);
      checker = current;
      checkersForm = form;
      checkersYear = year;
    }
    return current;
  }
}
