package org.goalsheet.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goalsheet.exchange.Exchange;
import org.goalsheet.form.Form;
import org.goalsheet.form.Forms;
import org.goalsheet.form.Reading;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Booklet;
import org.goalsheet.ui.desk.SheetCommands;
import org.goalsheet.ui.desk.Workspace;
import org.goalsheet.ui.dialog.Questions;
import org.goalsheet.ui.dialog.Questions.Kind;
import org.goalsheet.ui.task.Tasks;

/** Reading in and writing out the files of other programs. */
final class OtherFormats {
  private final Workspace workspace;
  private final SheetCommands sheets;
  private final Forms forms;
  private final Exchange exchange;
  private final Supplier<String> name;
  private final Tasks tasks;
  private final Questions questions;
  private final Failures failures;
  private final Notices notices;

  /**
   * @param name gives the name of the open booklet, which its files are to bear
   */
  OtherFormats(
      Workspace workspace,
      SheetCommands sheets,
      Forms forms,
      Exchange exchange,
      Supplier<String> name,
      Tasks tasks,
      Questions questions,
      Failures failures,
      Notices notices) {
    this.workspace = workspace;
    this.sheets = sheets;
    this.forms = forms;
    this.exchange = exchange;
    this.name = name;
    this.tasks = tasks;
    this.questions = questions;
    this.failures = failures;
    this.notices = notices;
  }

  /** Reads sheets in, behind those that are there; a booklet is begun where none is open. */
  void importFile() {
    workspace.flush();
    questions.fileToOpen(Kind.SOURCE).ifPresent(this::importFile);
  }

  private void importFile(Path file) {
    Form form = workspace.current().isPresent() ? workspace.form() : forms.usual();
    tasks.run(() -> exchange.read(file, form), reading -> imported(form, reading), failures::tell);
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
    export(Kind.WORD, name.get() + ".docx", exchange::export);
  }

  void exportPdf() {
    export(Kind.PDF, name.get() + ".pdf", exchange::export);
  }

  void exportExcel() {
    export(Kind.EXCEL, name.get() + ".xlsx", exchange::export);
  }

  /** All indicators in one list, as they are summed up and handed in elsewhere. */
  void exportList() {
    export(Kind.EXCEL, Message.text("ui.export.list.name", name.get()) + ".xlsx", this::writeList);
  }

  private List<Message> writeList(Booklet booklet, Form form, Path file) throws Refused {
    List<Integer> all = IntStream.rangeClosed(1, booklet.sheets().size()).boxed().toList();
    exchange.export(form.list(booklet, all), file);
    return List.of();
  }

  /** Writes a booklet to a file and returns what a person should know of it. */
  private interface Writer {
    List<Message> write(Booklet booklet, Form form, Path file) throws Refused;
  }

  private void export(Kind kind, String suggestedName, Writer writer) {
    workspace.flush();
    workspace
        .current()
        .ifPresent(
            booklet ->
                questions
                    .fileToSave(kind, suggestedName)
                    .ifPresent(file -> exportTo(booklet, file, writer)));
  }

  private void exportTo(Booklet booklet, Path file, Writer writer) {
    Form form = workspace.form();
    tasks.run(
        () -> writer.write(booklet, form, file),
        notes -> notices.say(exported(file, notes)),
        failures::tell);
  }

  private static String exported(Path file, List<Message> notes) {
    return Stream.concat(
            Stream.of(Message.of("ui.export.done", file.getFileName())), notes.stream())
        .map(Message::text)
        .collect(Collectors.joining());
  }
}
