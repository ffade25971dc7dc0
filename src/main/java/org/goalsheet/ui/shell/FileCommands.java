package org.goalsheet.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goalsheet.exchange.Exchange;
import org.goalsheet.form.Form;
import org.goalsheet.form.Forms;
import org.goalsheet.form.Reading;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.BudgetUnit;
import org.goalsheet.model.Sheet;
import org.goalsheet.store.BookletStore;
import org.goalsheet.store.Draft;
import org.goalsheet.store.RecentFiles;
import org.goalsheet.ui.desk.SheetCommands;
import org.goalsheet.ui.desk.Workspace;
import org.goalsheet.ui.dialog.Questions;
import org.goalsheet.ui.dialog.Questions.Kind;
import org.goalsheet.ui.task.Tasks;
import org.jspecify.annotations.Nullable;

/** Opening, saving, reading in and writing out. Nothing unsaved is left without a question. */
final class FileCommands {
  /** From July on units plan the next year. */
  private static final int PLANNING_BEGINS = 7;

  private static final String SAMPLE = "/org/goalsheet/sample.jxmb";

  private final Workspace workspace;
  private final SheetCommands sheets;
  private final Forms forms;
  private final Supplier<String> ids;
  private final BookletStore store;
  private final RecentFiles recent;
  private final Exchange exchange;
  private final Tasks tasks;
  private final Questions questions;
  private final Notices notices;

  FileCommands(
      Workspace workspace,
      SheetCommands sheets,
      Forms forms,
      Supplier<String> ids,
      BookletStore store,
      RecentFiles recent,
      Tasks tasks,
      Questions questions,
      Notices notices) {
    this.workspace = workspace;
    this.sheets = sheets;
    this.forms = forms;
    this.ids = ids;
    this.store = store;
    this.recent = recent;
    this.exchange = new Exchange(ids);
    this.tasks = tasks;
    this.questions = questions;
    this.notices = notices;
  }

  // --- opening

  /** Begins a booklet of the usual form. */
  void create() {
    create(usual());
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
    tasks.run(() -> store.read(file), booklet -> take(booklet, file), this::failed);
  }

  void sample() {
    ifMayLeave(() -> tasks.run(this::readSample, booklet -> take(booklet, null), this::failed));
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
      failed(refused);
    }
  }

  /** Goes on with a draft that was left behind; it counts as unsaved. */
  void restore(Draft draft) {
    try {
      Form form = forms.get(draft.booklet().form());
      workspace.restore(draft.booklet(), form, draft.file().orElse(null));
    } catch (Refused refused) {
      failed(refused);
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
                    this::failed));
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
  private String name() {
    Path file = workspace.file().get();
    return Optional.ofNullable(file)
        .map(path -> path.getFileName().toString().replaceFirst("\\.jxmb$", ""))
        .orElseGet(() -> Message.text("ui.booklet.name", year()));
  }

  private int year() {
    return workspace.current().map(Booklet::year).orElse(0);
  }

  // --- other formats

  /** Reads sheets in, behind those that are there; a booklet is begun where none is open. */
  void importFile() {
    workspace.flush();
    questions.fileToOpen(Kind.SOURCE).ifPresent(this::importFile);
  }

  void importFile(Path file) {
    Form form = workspace.current().isPresent() ? workspace.form() : usual();
    tasks.run(() -> exchange.read(file, form), reading -> imported(form, reading), this::failed);
  }

  private void imported(Form form, Reading reading) {
    if (reading.sheets().isEmpty()) {
      questions.sorry(Message.text("ui.import.none"));
      return;
    }
    if (workspace.current().isEmpty()) {
      workspace.open(Booklet.of(form.id(), form.year(), List.of()), form, null);
    }
    sheets.append(reading.sheets());
    String done = Message.text("ui.import.done", reading.sheets().size());
    if (reading.notes().isEmpty()) {
      notices.say(done);
    } else {
      questions.remarks(
          Message.text("ui.import.notes", done),
          reading.notes().stream().map(Message::text).toList());
    }
  }

  void exportWord() {
    export(Kind.WORD, ".docx");
  }

  void exportPdf() {
    export(Kind.PDF, ".pdf");
  }

  void exportExcel() {
    export(Kind.EXCEL, ".xlsx");
  }

  private void export(Kind kind, String ending) {
    workspace.flush();
    workspace
        .current()
        .ifPresent(
            booklet ->
                questions
                    .fileToSave(kind, name() + ending)
                    .ifPresent(file -> exportTo(booklet, file)));
  }

  private void exportTo(Booklet booklet, Path file) {
    Form form = workspace.form();
    tasks.run(
        () -> exchange.export(booklet, form, file),
        notes -> notices.say(exported(file, notes)),
        this::failed);
  }

  private static String exported(Path file, List<Message> notes) {
    return Stream.concat(
            Stream.of(Message.of("ui.export.done", file.getFileName())), notes.stream())
        .map(Message::text)
        .collect(Collectors.joining());
  }

  private Form usual() {
    try {
      return forms.get(Forms.USUAL);
    } catch (Refused impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void failed(Throwable problem) {
    if (problem instanceof Refused refused) {
      questions.sorry(refused.sentence().text());
    } else {
      throw new IllegalStateException("a task failed", problem);
    }
  }
}
