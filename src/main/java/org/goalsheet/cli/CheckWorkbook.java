package org.goalsheet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goalsheet.check.Severity;
import org.goalsheet.excel.ListingWriter;
import org.goalsheet.excel.ListingWriter.LongText;
import org.goalsheet.grid.Column;
import org.goalsheet.grid.Listing;
import org.goalsheet.grid.Value;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;
import org.goalsheet.store.AtomicFile;
import org.goalsheet.store.WriteFailure;
import org.jspecify.annotations.Nullable;

/** What came of a check as an Excel workbook: every finding, counts by unit, and the files. */
final class CheckWorkbook {
  private final CheckReport report;

  CheckWorkbook(CheckReport report) {
    this.report = report;
  }

  /**
   * Writes it in place of what is there.
   *
   * @throws Refused when it cannot be written; then what was there is as it was
   */
  void write(Path target) throws Refused {
    List<Listing> listings = List.of(findings(), new CountsByUnit(report).listing(), files());
    try {
      AtomicFile.write(target, out -> new ListingWriter(LongText.CUT).write(listings, out));
    } catch (IOException e) {
      throw WriteFailure.refused(target, e);
    }
  }

  private Listing findings() {
    return new Listing(
        Message.text("cli.check.excel.findings"),
        List.of(
            column("cli.check.excel.file", 24),
            column("cli.check.excel.sheet", 7),
            column("field.unit.code", 10),
            column("field.unit.name", 20),
            column("field.name", 24),
            column("cli.check.excel.row", 7),
            column("cli.check.excel.field", 14),
            column("cli.check.excel.rule", 7),
            column("cli.check.excel.severity", 7),
            column("cli.check.excel.message", 46),
            column("cli.check.excel.fixable", 10),
            column("cli.check.excel.text", 30)),
        () -> report.entries().map(CheckWorkbook::row).iterator(),
        List.of());
  }

  private static List<Value> row(ReportEntry entry) {
    PlacedFinding finding = entry.finding();
    return List.of(
        Value.of(finding.file()),
        number(finding.sheet()),
        Value.of(entry.unit().code()),
        Value.of(entry.unit().name()),
        Value.of(entry.project()),
        number(finding.row()),
        Value.of(finding.fieldName()),
        Value.of(finding.rule()),
        Value.of(finding.severityName()),
        Value.of(finding.message()),
        Value.of(finding.fixable() ? Message.text("cli.check.excel.yes") : ""),
        Value.of(entry.text()));
  }

  private Listing files() {
    return new Listing(
        Message.text("cli.check.excel.files"),
        List.of(
            column("cli.check.excel.file", 36),
            column("cli.check.excel.state", 12),
            column("cli.check.excel.sheets", 7),
            column("cli.check.error", 7),
            column("cli.check.warning", 7),
            column("cli.check.hint", 7),
            column("cli.check.excel.waived", 9),
            column("cli.check.excel.notes", 60)),
        () -> report.files().stream().map(CheckWorkbook::row).iterator(),
        List.of());
  }

  private static List<Value> row(FileReport file) {
    return List.of(
        Value.of(file.file().toString()),
        Value.of(Message.text(file.read() ? "cli.check.excel.read" : "cli.check.excel.unread")),
        Value.of(file.units().size()),
        Value.of(file.count(Severity.E)),
        Value.of(file.count(Severity.W)),
        Value.of(file.count(Severity.H)),
        Value.of(file.waived()),
        Value.of(remarks(file)));
  }

  /** Why it could not be read, or what of it found no place. */
  private static String remarks(FileReport file) {
    return Stream.concat(file.refusal().stream(), file.notes().stream())
        .map(Message::text)
        .collect(Collectors.joining("\n"));
  }

  private static Column column(String title, int width) {
    return new Column(Message.text(title), width);
  }

  private static Value number(@Nullable Integer number) {
    return number == null ? Value.of("") : Value.of(number);
  }
}
