package org.goalsheet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.goalsheet.check.Checked;
import org.goalsheet.check.Checker;
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
      return check(file);
    } catch (Refused e) {
      return FileReport.unread(file, e.sentence());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      console.trace(e);
      return FileReport.unread(file, Message.of("cli.check.unexpected", file, Program.DEBUG));
    }
  }

  private FileReport check(Path file) throws Refused {
    Opened opened = documents.open(file, forms.get(Forms.USUAL));
    Booklet booklet = opened.booklet();
    Checked checked = new Checker(form(booklet, file), booklet.year()).check(booklet);
    List<ReportEntry> entries =
        checked.findings().stream().map(finding -> ReportEntry.of(file, booklet, finding)).toList();
    return new FileReport(
        file,
        booklet.sheets().stream().map(Sheet::unit).toList(),
        entries,
        checked.waived().size(),
        opened.notes(),
        Optional.empty());
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
