package org.goalsheet.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.goalsheet.grid.Placed;
import org.goalsheet.grid.RawDocument.Table;
import org.goalsheet.grid.Slots;
import org.goalsheet.message.Message;
import org.goalsheet.model.BudgetUnit;
import org.goalsheet.model.Funding;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Sheet;

/**
 * Reads one raw table: fields by their labels, indicators by the headers of their columns, never by
 * position alone.
 */
final class TableReader {
  private final Form form;
  private final Labels labels;
  private final ColumnWords words;
  private final Supplier<String> ids;

  TableReader(Form form, Supplier<String> ids) {
    this.form = form;
    this.labels = new Labels(form);
    this.words = new ColumnWords(form);
    this.ids = ids;
  }

  /**
   * What became of a table.
   *
   * @param sheets none where the table is not of this kind, and then the notes say so
   */
  record Read(List<Sheet> sheets, List<Message> notes) {}

  /** The tables of single forms that stand in one. */
  List<Table> parts(Table table) {
    return new StackedTables(labels, words).parts(table);
  }

  /** Both tables as one where the second goes on with the first; empty where it does not. */
  Optional<RawTable> joined(RawTable first, Table next) {
    return new CutTables(labels, words).joined(first, next);
  }

  /**
   * Reads a table.
   *
   * @param above the paragraphs above it; those that say something of it are taken out
   * @param number which sheet it would be, from 1, for the notes
   */
  Read read(RawTable table, List<String> above, int number) {
    Slots slots = new Slots(table.grid());
    Optional<Header> header = Header.in(words, slots);
    List<RawTable> projects =
        header
            .map(each -> new ProjectList(form, labels, table, slots, each).tables())
            .orElse(List.of());
    return projects.isEmpty()
        ? readOne(table, slots, header, above, number)
        : readAll(projects, above, number);
  }

  private Read readAll(List<RawTable> projects, List<String> above, int number) {
    List<Sheet> sheets = new ArrayList<>();
    List<Message> notes = new ArrayList<>();
    notes.add(Message.of("form.list", projects.size()));
    List<String> left = above;
    for (RawTable project : projects) {
      left = new ArrayList<>(above);
      Slots slots = new Slots(project.grid());
      Read read = readOne(project, slots, Header.in(words, slots), left, number + sheets.size());
      sheets.addAll(read.sheets());
      notes.addAll(read.notes());
    }
    above.retainAll(left);
    return new Read(sheets, notes);
  }

  private Read readOne(
      RawTable table, Slots slots, Optional<Header> header, List<String> above, int number) {
    Places used = new Places(slots);
    HeadReader head = new HeadReader(labels, slots, used);
    if (header.isPresent()) {
      head.takeParagraphs(above);
      head.read(0, header.get().top());
      IndicatorRows rows =
          new IndicatorRows(form, labels, words, table, slots, header.get(), head, used, number);
      List<Indicator> indicators = rows.read(ids);
      return read(table, slots, head, used, indicators, rows.notes(), number);
    }
    head.read(0, slots.rows());
    Optional<Candidate> cell =
        head.finds().candidates().stream()
            .filter(each -> OneCellIndicators.are(each.text()))
            .findFirst();
    if (cell.isEmpty()
        || head.finds().candidates().stream().allMatch(each -> each.meaning() == null)) {
      return new Read(List.of(), List.of(Message.of("form.foreign.table", beginning(slots))));
    }
    head.takeParagraphs(above);
    head.finds().candidates().remove(cell.get());
    List<Indicator> indicators = OneCellIndicators.of(cell.get().text(), ids);
    Message note = Message.of("form.one.cell", number, indicators.size());
    return read(table, slots, head, used, indicators, List.of(note), number);
  }

  private Read read(
      RawTable table,
      Slots slots,
      HeadReader reader,
      Places used,
      List<Indicator> indicators,
      List<Message> ofRows,
      int number) {
    Head head = new Head(form, labels, number, reader.finds());
    Sheet sheet = head.on(Sheet.of(ids.get(), BudgetUnit.EMPTY, "", Funding.EMPTY, "", indicators));
    List<Message> notes = new ArrayList<>();
    if (!table.cuts().isEmpty()) {
      notes.add(Message.of("form.cut", number));
    }
    notes.addAll(head.notes());
    unplaced(slots, used)
        .forEach(text -> notes.add(Message.of("form.unplaced.cell", number, text)));
    notes.addAll(ofRows);
    return new Read(List.of(sheet), notes);
  }

  private List<String> unplaced(Slots slots, Places used) {
    List<String> texts = new ArrayList<>();
    for (Placed cell : slots.placed()) {
      String text = cell.cell().text();
      if (!used.contains(cell) && !text.isBlank() && labels.find(text) == null) {
        texts.add(text.strip());
      }
    }
    return texts;
  }

  private static String beginning(Slots slots) {
    return slots.placed().stream()
        .map(cell -> cell.cell().text().strip())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }
}
