package org.goalsheet.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goalsheet.form.TableReader.Read;
import org.goalsheet.grid.RawDocument;
import org.goalsheet.grid.RawDocument.Block;
import org.goalsheet.grid.RawDocument.Paragraph;
import org.goalsheet.grid.RawDocument.Table;
import org.goalsheet.message.Message;
import org.goalsheet.model.Sheet;
import org.jspecify.annotations.Nullable;

/** Finds the sheets of one document; what it cannot place it reports with its text. */
final class SheetReader {
  private final TableReader reader;
  private final Pattern heading;
  private final List<Sheet> sheets = new ArrayList<>();
  private final Notes notes = new Notes();

  /** The paragraphs since the last table. */
  private final List<String> waiting = new ArrayList<>();

  /** The last table, as long as it may go on in the next one. */
  private @Nullable RawTable open;

  /** The paragraphs above the open table. */
  private final List<String> above = new ArrayList<>();

  SheetReader(Form form, Supplier<String> ids) {
    this.reader = new TableReader(form, ids);
    this.heading = headingPattern(form.heading());
  }

  Reading read(RawDocument document) {
    document.notes().forEach(notes::add);
    document.blocks().forEach(this::block);
    close();
    report(waiting);
    return new Reading(sheets, notes.list());
  }

  private void block(Block block) {
    if (block instanceof Paragraph paragraph) {
      if (!paragraph.text().isBlank()) {
        waiting.add(paragraph.text().strip());
      }
    } else if (block instanceof Table table) {
      reader.parts(table).forEach(this::table);
    }
  }

  private void table(Table table) {
    Optional<RawTable> whole = joined(table);
    if (whole.isPresent()) {
      open = whole.get();
    } else {
      close();
      open = RawTable.of(table);
      above.addAll(waiting);
      waiting.clear();
    }
  }

  private Optional<RawTable> joined(Table table) {
    return open == null || !waiting.isEmpty() ? Optional.empty() : reader.joined(open, table);
  }

  /** Reads the open table: it is whole. */
  private void close() {
    if (open != null) {
      Read read = reader.read(open, above, sheets.size() + 1);
      read.sheets().stream().findFirst().ifPresent(this::takeHeading);
      report(above);
      read.notes().forEach(notes::add);
      sheets.addAll(read.sheets());
      open = null;
    }
  }

  /** The heading follows from the project's name; one that says another name is reported. */
  private void takeHeading(Sheet sheet) {
    for (int i = above.size() - 1; i >= 0; i--) {
      Matcher matcher = heading.matcher(above.get(i));
      if (matcher.matches()) {
        if (!Words.alike(matcher.group("name"), sheet.name())) {
          notes.add(Message.of("form.heading", sheets.size() + 1, above.get(i), sheet.name()));
        }
        above.remove(i);
        return;
      }
    }
  }

  private void report(List<String> paragraphs) {
    paragraphs.forEach(text -> notes.add(Message.of("form.unplaced.paragraph", text)));
    paragraphs.clear();
  }

  private static Pattern headingPattern(String heading) {
    String quoted = Pattern.quote(heading);
    return Pattern.compile(
        quoted
            .replace("{number}", "\\E\\s*\\d+\\s*\\Q")
            .replace("{name}", "\\E\\s*(?<name>.*?)\\s*\\Q"),
        Pattern.DOTALL);
  }
}
