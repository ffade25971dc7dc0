package org.goalsheet.cli;

import java.nio.file.Path;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Booklet;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows a booklet cell by cell. */
@picocli.CommandLine.Command(name = "show")
final class ShowCommand implements Command {
  private final Documents documents;

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.show.file")
  private Path file = Path.of("");

  @Mixin private FormatOption as = new FormatOption();

  ShowCommand(Documents documents) {
    this.documents = documents;
  }

  @Override
  public String about() {
    return "cli.show";
  }

  @Override
  public int run(Console console) throws Refused {
    Booklet booklet = documents.open(file, console);
    switch (as.format()) {
      case TEXT -> BookletText.lines(booklet).forEach(console::line);
      case JSON -> console.line(new Json().write(BookletJson.of(booklet)));
    }
    return Cli.FINE;
  }
}
