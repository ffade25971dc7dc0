package org.goalsheet.cli;

import java.util.List;
import java.util.stream.Stream;
import org.goalsheet.check.Severity;

/** What came of all files, in their order. */
record CheckReport(List<FileReport> files) {
  Stream<ReportEntry> entries() {
    return files.stream().flatMap(file -> file.entries().stream());
  }

  long count(Severity severity) {
    return files.stream().mapToLong(file -> file.count(severity)).sum();
  }

  int waived() {
    return files.stream().mapToInt(FileReport::waived).sum();
  }

  long unread() {
    return files.stream().filter(file -> !file.read()).count();
  }

  /** The exit status of the command. */
  int status() {
    if (unread() > 0) {
      return Cli.FAILED;
    }
    return count(Severity.E) == 0 ? Cli.FINE : Cli.FINDINGS;
  }
}
