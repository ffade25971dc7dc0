package org.goalsheet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.goalsheet.form.Forms;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what a reviewer would send back, in one file or in many. */
@picocli.CommandLine.Command(name = "check")
final class CheckCommand implements Command {
  private final Documents documents;
  private final Forms forms;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.check.file")
  private List<Path> files = List.of();

  @Mixin private FormatOption as = new FormatOption();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "OUT.xlsx",
      descriptionKey = "cli.check.out")
  private @Nullable Path out;

  CheckCommand(Documents documents, Forms forms) {
    this.documents = documents;
    this.forms = forms;
  }

  @Override
  public String about() {
    return "cli.check";
  }

  @Override
  public int run(Console console) throws WrongUse {
    if (out != null && !out.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      throw new WrongUse(Message.of("cli.check.ending", out));
    }
    CheckReport report = check(Sources.of(files), console);
    speakAside(report, console);
    switch (as.format()) {
      case TEXT -> new CheckText(console, out != null).print(report);
      case JSON ->
          console.line(new Json().write(report.entries().map(ReportEntry::finding).toList()));
    }
    return out == null || isWritten(report, out, console) ? report.status() : Cli.FAILED;
  }

  private CheckReport check(List<Source> sources, Console console) {
    FileCheck check = new FileCheck(documents, forms, console);
    List<FileReport> reports = new ArrayList<>();
    for (Source source : sources) {
      if (sources.size() > 1) {
        Path name = source.path().getFileName();
        console.progress(
            Message.of("cli.check.progress", reports.size() + 1, sources.size(), name));
      }
      reports.add(check.check(source));
    }
    console.endProgress();
    return new CheckReport(reports);
  }

  private static void speakAside(CheckReport report, Console console) {
    for (FileReport file : report.files()) {
      file.notes().forEach(note -> console.note(Message.of("cli.note", file.file(), note)));
      file.refusal().ifPresent(console::error);
    }
  }

  /** What was found is told even where it cannot be written. */
  private static boolean isWritten(CheckReport report, Path target, Console console) {
    try {
      new CheckWorkbook(report).write(target);
      console.note(Message.of("cli.check.written", target));
      return true;
    } catch (Refused e) {
      console.error(e.sentence());
      return false;
    }
  }
}
