package org.goalsheet.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.goalsheet.form.Form;
import org.goalsheet.form.Forms;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.BudgetUnit;
import org.goalsheet.model.Sheet;
import org.goalsheet.store.BookletStore;
import org.goalsheet.store.Draft;
import org.goalsheet.store.RecentFiles;
import org.goalsheet.ui.desk.Workspace;
import org.goalsheet.ui.dialog.Questions;
import org.goalsheet.ui.dialog.Questions.Kind;
import org.goalsheet.ui.task.Tasks;
import org.jspecify.annotations.Nullable;

/** Opening and saving booklets. Nothing unsaved is left without a question. */
final class FileCommands {
  /** From July on units plan the next year. */
  private static final int PLANNING_BEGINS = 7;

  private static final String SAMPLE = "/org/goalsheet/sample.jxmb";

  private final Workspace workspace;
  private final Forms forms;
  private final Supplier<String> ids;
  private final BookletStore store;
  private final RecentFiles recent;
  private final Tasks tasks;
  private final Questions questions;
  private final Failures failures;

  FileCommands(
      Workspace workspace,
      Forms forms,
      Supplier<String> ids,
      BookletStore store,
      RecentFiles recent,
      Tasks tasks,
      Questions questions,
      Failures failures) {
    this.workspace = workspace;
    this.forms = forms;
    this.ids = ids;
    this.store = store;
    this.recent = recent;
    this.tasks = tasks;
    this.questions = questions;
    this.failures = failures;
  }

  // --- opening

  /** Begins a booklet of the usual form. */
  void create() {
    create(forms.usual());
  }

  /** The forms that a booklet can be begun with. */
  List<Form> forms() {
    return forms.all();
  }

  void create(Form form) {
    ifMayLeave(
        () -> {
          Sheet first = form.blank(BudgetUnit.EMPTY, ids);
          workspace.open(
              Booklet.of(form.id(), planned(LocalDate.now()), List.of(first)), form, null);
          workspace.goToName(first.id());
        });
  }

  private static int planned(LocalDate today) {
    return today.getMonthValue() < PLANNING_BEGINS ? today.getYear() : today.getYear() + 1;
  }

  void open() {
    ifMayLeave(() -> questions.fileToOpen(Kind.BOOKLET).ifPresent(this::openNow));
  }

  void open(Path file) {
    ifMayLeave(() -> openNow(file));
  }

  private void openNow(Path file) {
    tasks.run(() -> store.read(file), booklet -> take(booklet, file), failures::tell);
  }

  void sample() {
    ifMayLeave(() -> tasks.run(this::readSample, booklet -> take(booklet, null), failures::tell));
  }

  private Booklet readSample() throws IOException, Refused {
    try (InputStream in = FileCommands.class.getResourceAsStream(SAMPLE)) {
      return store.read(Objects.requireNonNull(in, SAMPLE), SAMPLE);
    }
  }

  private void take(Booklet booklet, @Nullable Path file) {
    try {
      workspace.open(booklet, forms.get(booklet.form()), file);
      remember(file);
    } catch (Refused refused) {
      failures.tell(refused);
    }
  }

  /** Goes on with a draft that was left behind; it counts as unsaved. */
  void restore(Draft draft) {
    try {
      Form form = forms.get(draft.booklet().form());
      workspace.restore(draft.booklet(), form, draft.file().orElse(null));
    } catch (Refused refused) {
      failures.tell(refused);
    }
  }

  /** The booklets that were open last. */
  List<Path> recent() {
    try {
      return recent.list();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** Forgetting a recent file is no harm worth a word. */
  private void remember(@Nullable Path file) {
    if (file != null) {
      tasks.<@Nullable Void>run(
          () -> {
            recent.add(file);
            return null;
          },
          done -> {},
          problem -> {});
    }
  }

  // --- saving

  void save() {
    save(() -> {});
  }

  void saveAs() {
    saveAs(() -> {});
  }

  private void save(Runnable then) {
    Path file = workspace.file().get();
    if (file == null) {
      saveAs(then);
    } else {
      saveTo(file, then);
    }
  }

  private void saveAs(Runnable then) {
    questions.fileToSave(Kind.BOOKLET, name() + ".jxmb").ifPresent(file -> saveTo(file, then));
  }

  private void saveTo(Path file, Runnable then) {
    workspace.flush();
    workspace
        .current()
        .ifPresent(
            booklet ->
                tasks.run(
                    () -> {
                      store.write(booklet, file);
                      return booklet;
                    },
                    saved -> {
                      workspace.saved(saved, file);
                      remember(file);
                      then.run();
                    },
                    failures::tell));
  }

  /** Does what leaves the open booklet, unless the person wants to stay with it. */
  void ifMayLeave(Runnable leave) {
    workspace.flush();
    if (!workspace.unsaved().get()) {
      leave.run();
      return;
    }
    switch (questions.unsaved(name())) {
      case SAVE -> save(leave);
      case DISCARD -> leave.run();
      case CANCEL -> {}
    }
  }

  /** The booklet's name: its file's without the ending, or what it will be called. */
  String name() {
    Path file = workspace.file().get();
    return Optional.ofNullable(file)
        .map(path -> path.getFileName().toString().replaceFirst("\\.jxmb$", ""))
        .orElseGet(() -> Message.text("ui.booklet.name", year()));
  }

  private int year() {
    return workspace.current().map(Booklet::year).orElse(0);
  }
}
