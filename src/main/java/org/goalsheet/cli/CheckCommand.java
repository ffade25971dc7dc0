package org.goalsheet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.goalsheet.check.Checked;
import org.goalsheet.check.Checker;
import org.goalsheet.check.Finding;
import org.goalsheet.check.Severity;
import org.goalsheet.form.Forms;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Booklet;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what a reviewer would send back. */
@picocli.CommandLine.Command(name = "check")
final class CheckCommand implements Command {
  private final Documents documents;
  private final Forms forms;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.check.file")
  private List<Path> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      descriptionKey = "cli.option.format")
  private Format format = Format.TEXT;

  CheckCommand(Documents documents, Forms forms) {
    this.documents = documents;
    this.forms = forms;
  }

  @Override
  public String about() {
    return "cli.check";
  }

  @Override
  public int run(Console console) throws Refused {
    List<PlacedFinding> findings = new ArrayList<>();
    for (Path file : files) {
      Booklet booklet = documents.open(file, console);
      for (Finding finding : checked(booklet).findings()) {
        findings.add(PlacedFinding.of(file, booklet, finding));
      }
    }
    switch (format) {
      case TEXT -> print(findings, console);
      case JSON -> console.line(new Json().write(findings));
    }
    return count(findings, Severity.E) == 0 ? Cli.FINE : Cli.FINDINGS;
  }

  private Checked checked(Booklet booklet) throws Refused {
    return new Checker(forms.get(booklet.form()), booklet.year()).check(booklet);
  }

  private static void print(List<PlacedFinding> findings, Console console) {
    findings.forEach(finding -> console.line(finding.inWords()));
    Message sum =
        findings.isEmpty()
            ? Message.of("cli.check.none")
            : Message.of(
                "cli.check.sum",
                findings.size(),
                count(findings, Severity.E),
                count(findings, Severity.W),
                count(findings, Severity.H));
    console.line(sum.text());
  }

  private static long count(List<PlacedFinding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
