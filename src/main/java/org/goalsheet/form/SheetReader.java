package org.goalsheet.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goalsheet.grid.RawDocument;
import org.goalsheet.grid.RawDocument.Block;
import org.goalsheet.grid.RawDocument.Paragraph;
import org.goalsheet.grid.RawDocument.Table;
import org.goalsheet.message.Message;
import org.goalsheet.model.Sheet;

/** Finds the sheets of one document; what it cannot place it reports with its text. */
final class SheetReader {
  private final Form form;
  private final Supplier<String> ids;
  private final Pattern heading;
  private final List<Sheet> sheets = new ArrayList<>();
  private final Notes notes = new Notes();

  /** The paragraphs since the last table. */
  private final List<String> waiting = new ArrayList<>();

  SheetReader(Form form, Supplier<String> ids) {
    this.form = form;
    this.ids = ids;
    this.heading = headingPattern(form.heading());
  }

  Reading read(RawDocument document) {
    document.notes().forEach(notes::add);
    document.blocks().forEach(this::block);
    reportWaiting();
    return new Reading(sheets, notes.list());
  }

  private void block(Block block) {
    if (block instanceof Paragraph paragraph) {
      if (!paragraph.text().isBlank()) {
        waiting.add(paragraph.text().strip());
      }
    } else if (block instanceof Table table) {
      table(table);
    }
  }

  private void table(Table table) {
    TableReader reader = new TableReader(form, table, sheets.size() + 1, ids);
    Optional<Sheet> sheet = reader.read();
    sheet.ifPresent(this::takeHeading);
    reportWaiting();
    reader.notes().forEach(notes::add);
    sheet.ifPresent(sheets::add);
  }

  /** The heading follows from the project's name; one that says another name is reported. */
  private void takeHeading(Sheet sheet) {
    for (int i = waiting.size() - 1; i >= 0; i--) {
      Matcher matcher = heading.matcher(waiting.get(i));
      if (matcher.matches()) {
        if (!Words.alike(matcher.group("name"), sheet.name())) {
          notes.add(Message.of("form.heading", sheets.size() + 1, waiting.get(i), sheet.name()));
        }
        waiting.remove(i);
        return;
      }
    }
  }

  private void reportWaiting() {
    waiting.forEach(text -> notes.add(Message.of("form.unplaced.paragraph", text)));
    waiting.clear();
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
