package org.goalsheet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.goalsheet.check.Severity;
import org.goalsheet.message.Message;
import org.goalsheet.model.BudgetUnit;

/**
 * What came of one file.
 *
 * @param units the units of its sheets, one a sheet
 * @param entries what was found; of a file that could not be read, just that
 * @param waived how many findings a person has decided to leave
 * @param notes what of it found no place in a sheet
 * @param refusal why it could not be read; empty where it could
 */
record FileReport(
    Path file,
    List<BudgetUnit> units,
    List<ReportEntry> entries,
    int waived,
    List<Message> notes,
    Optional<Message> refusal) {

  static FileReport unread(Path file, Message why) {
    List<ReportEntry> entries = List.of(ReportEntry.unread(file, why));
    return new FileReport(file, List.of(), entries, 0, List.of(), Optional.of(why));
  }

  /** A file in a folder that has nothing to do with tables: that is told, and no fault. */
  static FileReport sheetless(Path file) {
    List<Message> notes = List.of(Message.of("cli.check.sheetless"));
    return new FileReport(file, List.of(), List.of(), 0, notes, Optional.empty());
  }

  boolean read() {
    return refusal.isEmpty();
  }

  long count(Severity severity) {
    return entries.stream().filter(entry -> entry.finding().severity() == severity).count();
  }
}
