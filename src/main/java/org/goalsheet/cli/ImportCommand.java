package org.goalsheet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.goalsheet.cli.Documents.Opened;
import org.goalsheet.form.Form;
import org.goalsheet.form.Forms;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Sheet;
import org.goalsheet.store.BookletStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Joins the sheets of files of every kind into one booklet file. */
@picocli.CommandLine.Command(name = "import")
final class ImportCommand implements Command {
  private final Documents documents;
  private final BookletStore store;
  private final Forms forms;
  private final Supplier<String> ids;

  @Parameters(arity = "1..*", paramLabel = "SRC", descriptionKey = "cli.import.source")
  private List<Path> sources = List.of();

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "OUT.jxmb",
      descriptionKey = "cli.import.out")
  private Path out = Path.of("");

  @Option(names = "--form", paramLabel = "ID", descriptionKey = "cli.import.form")
  private @Nullable String formId;

  ImportCommand(Documents documents, BookletStore store, Forms forms, Supplier<String> ids) {
    this.documents = documents;
    this.store = store;
    this.forms = forms;
    this.ids = ids;
  }

  @Override
  public String about() {
    return "cli.import";
  }

  @Override
  public int run(Console console) throws Refused, WrongUse {
    if (!out.toString().toLowerCase(Locale.ROOT).endsWith(".jxmb")) {
      throw new WrongUse(Message.of("cli.import.ending", out));
    }
    Optional<Booklet> first = firstBooklet();
    Form form = form(first);
    List<Sheet> sheets = new ArrayList<>();
    for (Path source : sources) {
      sheets.addAll(sheets(source, form, console));
    }
    store.write(
        first
            .orElseGet(() -> Booklet.of(form.id(), form.year(), List.of()))
            .withForm(form.id())
            .withSheets(withUniqueIds(sheets)),
        out);
    console.line(Message.text("cli.import.done", sheets.size(), out));
    return Cli.FINE;
  }

  private Optional<Booklet> firstBooklet() throws Refused {
    for (Path source : sources) {
      if (documents.holdsBooklet(source)) {
        return Optional.of(documents.open(source, forms.get(Forms.USUAL)).booklet());
      }
    }
    return Optional.empty();
  }

  private Form form(Optional<Booklet> first) throws Refused {
    return forms.get(formId == null ? first.map(Booklet::form).orElse(Forms.USUAL) : formId);
  }

  private List<Sheet> sheets(Path source, Form form, Console console) throws Refused {
    Opened opened = documents.open(source, form);
    Booklet booklet = opened.booklet();
    if (booklet.sheets().isEmpty()) {
      throw new Refused(Message.of("cli.empty", source));
    }
    if (!booklet.form().equals(form.id())) {
      Message other = Message.of("cli.import.other", booklet.form(), form.id());
      console.note(Message.of("cli.note", source, other));
    }
    opened.notes().forEach(note -> console.note(Message.of("cli.note", source, note)));
    return booklet.sheets();
  }

  /** The same sheet may come from two files, or one file be given twice. */
  private List<Sheet> withUniqueIds(List<Sheet> sheets) {
    Set<String> taken = new HashSet<>();
    List<Sheet> unique = new ArrayList<>();
    for (Sheet sheet : sheets) {
      List<Indicator> rows =
          sheet.indicators().stream()
              .map(row -> taken.add(row.id()) ? row : row.withId(ids.get()))
              .toList();
      Sheet own = taken.add(sheet.id()) ? sheet : sheet.withId(ids.get());
      unique.add(own.withIndicators(rows));
    }
    return unique;
  }
}
