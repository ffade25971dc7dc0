package org.goalsheet.cli;

import java.util.List;
import org.goalsheet.check.Severity;
import org.goalsheet.message.Message;

/** Prints what came of a check for people: file by file, and how much it is. */
final class CheckText {
  private final Console console;
  private final boolean sumsOnly;

  /**
   * @param sumsOnly whether the findings are left out, since they are written elsewhere
   */
  CheckText(Console console, boolean sumsOnly) {
    this.console = console;
    this.sumsOnly = sumsOnly;
  }

  void print(CheckReport report) {
    int count = report.files().size();
    for (FileReport file : report.files()) {
      printFindings(file);
      if (count > 1 && file.read()) {
        String sum = sum(new CheckReport(List.of(file)));
        console.line(Message.text("cli.check.file.sum", file.file(), sum));
      }
    }
    String sum = sum(report);
    console.line(count == 1 ? sum : Message.text("cli.check.total", count, sum));
  }

  private void printFindings(FileReport file) {
    if (!sumsOnly || !file.read()) {
      file.entries().forEach(entry -> console.line(entry.finding().inWords()));
    }
  }

  private static String sum(CheckReport report) {
    StringBuilder sum = new StringBuilder(findings(report));
    if (report.waived() > 0) {
      sum.append(Message.text("cli.check.waived", report.waived()));
    }
    if (report.unread() > 0) {
      sum.append(Message.text("cli.check.unread", report.unread()));
    }
    return sum.toString();
  }

  private static String findings(CheckReport report) {
    long errors = report.count(Severity.E);
    long warnings = report.count(Severity.W);
    long hints = report.count(Severity.H);
    long all = errors + warnings + hints;
    return all == 0
        ? Message.text("cli.check.none")
        : Message.text("cli.check.sum", all, errors, warnings, hints);
  }
}
