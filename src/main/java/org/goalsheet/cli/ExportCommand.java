package org.goalsheet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.goalsheet.exchange.Exchange;
import org.goalsheet.form.Form;
import org.goalsheet.form.Forms;
import org.goalsheet.grid.Publication;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Booklet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a booklet, or some of its sheets, to another program's file. */
@picocli.CommandLine.Command(name = "export")
final class ExportCommand implements Command {
  private final Documents documents;
  private final Exchange exchange;
  private final Forms forms;

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.export.file")
  private Path file = Path.of("");

  @Option(
      names = {"-o", "--out"},
      paramLabel = "OUT",
      descriptionKey = "cli.export.out")
  private @Nullable Path out;

  @Option(names = "--sheet", arity = "1..*", paramLabel = "N", descriptionKey = "cli.export.sheet")
  private List<Integer> numbers = List.of();

  @Option(names = "--split", paramLabel = "DIR", descriptionKey = "cli.export.split")
  private @Nullable Path folder;

  @Option(names = "--rows", descriptionKey = "cli.export.rows")
  private boolean rows;

  @Option(names = "--title-page", descriptionKey = "cli.export.titlepage")
  private boolean titlePage;

  ExportCommand(Documents documents, Exchange exchange, Forms forms) {
    this.documents = documents;
    this.exchange = exchange;
    this.forms = forms;
  }

  @Override
  public String about() {
    return "cli.export";
  }

  @Override
  public int run(Console console) throws Refused, WrongUse {
    checkUse();
    Booklet booklet = documents.open(file, console);
    Form form = forms.get(booklet.form());
    List<Integer> chosen = chosen(booklet);
    if (out != null) {
      exportTo(out, booklet, chosen, form).forEach(console::note);
      console.line(Message.text("cli.export.done", chosen.size(), out));
    }
    if (folder != null) {
      split(booklet, chosen, form, folder);
      console.line(Message.text("cli.export.done", chosen.size(), folder));
    }
    return Cli.FINE;
  }

  private List<Message> exportTo(Path target, Booklet booklet, List<Integer> chosen, Form form)
      throws Refused {
    if (rows) {
      exchange.export(form.list(booklet, chosen), target);
      return List.of();
    }
    return exchange.export(publication(booklet, chosen, form), target);
  }

  private void checkUse() throws WrongUse {
    if ((out == null) == (folder == null)) {
      throw new WrongUse(Message.of("cli.export.target"));
    }
    if (folder != null && titlePage) {
      throw new WrongUse(Message.of("cli.export.titleless"));
    }
    if (rows && (folder != null || titlePage)) {
      throw new WrongUse(Message.of("cli.export.rows.alone"));
    }
    if (out != null) {
      checkEnding(out);
    }
  }

  private void checkEnding(Path target) throws WrongUse {
    if (!Exchange.writes(target)) {
      throw new WrongUse(Exchange.ending(target));
    }
    if (titlePage && !Exchange.hasPages(target)) {
      throw new WrongUse(Message.of("cli.export.pageless", target));
    }
    if (rows && !Exchange.writesLists(target)) {
      throw new WrongUse(Message.of("cli.export.rows.ending", target));
    }
  }

  /** The numbers of the sheets to write, in their order; all where none is named. */
  private List<Integer> chosen(Booklet booklet) throws Refused, WrongUse {
    int count = booklet.sheets().size();
    if (count == 0) {
      throw new Refused(Message.of("cli.empty", file));
    }
    for (int number : numbers) {
      if (number < 1 || number > count) {
        throw new WrongUse(Message.of("cli.export.number", file, number, count));
      }
    }
    return numbers.isEmpty()
        ? IntStream.rangeClosed(1, count).boxed().toList()
        : List.copyOf(new TreeSet<>(numbers));
  }

  private Publication publication(Booklet booklet, List<Integer> chosen, Form form) {
    Publication plain = form.publish(booklet, chosen);
    return titlePage ? plain.withCover(form.cover(booklet, chosen)) : plain;
  }

  private void split(Booklet booklet, List<Integer> chosen, Form form, Path into) throws Refused {
    if (Files.exists(into) && !Files.isDirectory(into)) {
      throw new Refused(Message.of("cli.export.folder", into));
    }
    Map<String, Publication> files = new LinkedHashMap<>();
    for (int number : chosen) {
      String name = FileName.of(number, booklet.sheets().get(number - 1).name());
      files.put(name + ".docx", form.publish(booklet, List.of(number)));
    }
    exchange.export(files, into);
  }
}
