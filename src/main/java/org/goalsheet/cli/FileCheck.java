package org.goalsheet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goalsheet.check.Checked;
import org.goalsheet.check.Checker;
import org.goalsheet.check.Finding;
import org.goalsheet.cli.Documents.Opened;
import org.goalsheet.form.Form;
import org.goalsheet.form.Forms;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Sheet;

/** Checks one file after another; what is wrong with one does not keep the others from it. */
final class FileCheck {
  private final Documents documents;
  private final Forms forms;
  private final Console console;

  FileCheck(Documents documents, Forms forms, Console console) {
    this.documents = documents;
    this.forms = forms;
    this.console = console;
  }

  FileReport check(Source source) {
    Path file = source.path();
    if (source.trouble() != null) {
      return FileReport.unread(file, source.trouble());
    }
    try {
      Opened opened = documents.read(file, forms.get(Forms.USUAL));
      if (!opened.isSheetless()) {
        return check(opened, file);
      } else if (source.named()) {
        throw new Refused(Message.of("cli.sheetless", file));
      }
      return FileReport.sheetless(file);
    } catch (Refused e) {
      return FileReport.unread(file, e.sentence());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      console.trace(e);
      return FileReport.unread(file, Message.of("cli.check.unexpected", file, Program.DEBUG));
    }
  }

  private FileReport check(Opened opened, Path file) throws Refused {
    Booklet booklet = opened.booklet();
    Checked checked = new Checker(form(booklet, file), booklet.year()).check(booklet);
    return new FileReport(
        file,
        booklet.sheets().stream().map(Sheet::unit).toList(),
        entries(file, booklet.sheets(), checked.findings()),
        checked.waived().size(),
        opened.notes(),
        Optional.empty());
  }

  private static List<ReportEntry> entries(Path file, List<Sheet> sheets, List<Finding> findings) {
    Map<String, List<Finding>> bySheet =
        findings.stream().collect(Collectors.groupingBy(finding -> finding.place().sheet()));
    List<ReportEntry> entries = new ArrayList<>(findings.size());
    for (int i = 0; i < sheets.size(); i++) {
      Sheet sheet = sheets.get(i);
      for (Finding finding : bySheet.getOrDefault(sheet.id(), List.of())) {
        entries.add(ReportEntry.of(file, sheet, i + 1, finding));
      }
    }
    return entries;
  }

  /** Among many files the sentence must say which one names a form that there is not. */
  private Form form(Booklet booklet, Path file) throws Refused {
    try {
      return forms.get(booklet.form());
    } catch (Refused e) {
      throw new Refused(Message.of("cli.note", file, e.sentence()), e);
    }
  }
}
