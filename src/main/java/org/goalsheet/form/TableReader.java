package org.goalsheet.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goalsheet.form.Form.HeadCell;
import org.goalsheet.grid.Placed;
import org.goalsheet.grid.RawDocument.Table;
import org.goalsheet.grid.Role;
import org.goalsheet.grid.Slots;
import org.goalsheet.message.Message;
import org.goalsheet.model.BudgetUnit;
import org.goalsheet.model.Field;
import org.goalsheet.model.Funding;
import org.goalsheet.model.Sheet;

/**
 * Reads one raw table: fields by their labels, indicators by the headers of their columns, never by
 * position alone.
 */
final class TableReader {
  private static final Pattern CURRENCY = Pattern.compile("(?:金额)?单位(元|万元|亿元)");

  private static final String PART_OF = "其中";

  private final Form form;
  private final Slots slots;
  private final boolean merges;
  private final int number;
  private final Supplier<String> ids;
  private final Set<Placed> used = new HashSet<>();
  private final Map<Field, String> fields = new EnumMap<>(Field.class);
  private final List<Message> notes = new ArrayList<>();

  /**
   * @param number which sheet it would be, from 1, for the notes
   */
  TableReader(Form form, Table table, int number, Supplier<String> ids) {
    this.form = form;
    this.slots = new Slots(table.grid());
    this.merges = table.merges();
    this.number = number;
    this.ids = ids;
  }

  List<Message> notes() {
    return notes;
  }

  /** The sheet; empty where the table is not of this kind, and then the notes say so. */
  Optional<Sheet> read() {
    OptionalInt header =
        IntStream.range(0, slots.rows())
            .filter(row -> IndicatorRows.isHeader(form, slots, row))
            .findFirst();
    if (header.isEmpty()) {
      notes.add(Message.of("form.foreign.table", beginning()));
      return Optional.empty();
    }
    readHead(header.getAsInt());
    IndicatorRows rows = new IndicatorRows(form, slots, merges, header.getAsInt(), number);
    Sheet sheet = sheet().withIndicators(rows.read(ids));
    used.addAll(rows.used());
    reportMissing();
    reportUnused();
    notes.addAll(rows.notes());
    return Optional.of(sheet);
  }

  private Sheet sheet() {
    Sheet sheet = Sheet.of(ids.get(), BudgetUnit.EMPTY, "", Funding.EMPTY, "", List.of());
    for (Map.Entry<Field, String> field : fields.entrySet()) {
      sheet = sheet.with(field.getKey(), field.getValue());
    }
    return sheet;
  }

  private void readHead(int end) {
    int next = 0;
    for (List<HeadCell> expected : form.head()) {
      OptionalInt row = rowOf(expected, next, end);
      if (row.isPresent()) {
        readHeadRow(expected, row.getAsInt());
        next = row.getAsInt() + 1;
      }
    }
  }

  /** The row with most of the expected labels; the very next one where no label is expected. */
  private OptionalInt rowOf(List<HeadCell> expected, int from, int end) {
    List<HeadCell> labels = expected.stream().filter(cell -> cell.label() != null).toList();
    if (labels.isEmpty()) {
      return from < end && !beginsAnew(from) ? OptionalInt.of(from) : OptionalInt.empty();
    }
    int best = -1;
    long most = 0;
    for (int row = from; row < end; row++) {
      int here = row;
      long found = labels.stream().filter(label -> find(label, here).isPresent()).count();
      if (found > most) {
        best = row;
        most = found;
      }
    }
    return most == 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  /** Whether a row has a label of its own, and not the one above it once more. */
  private boolean beginsAnew(int row) {
    Optional<Placed> first = slots.at(row, 0).filter(cell -> cell.row() == row && isLabel(cell));
    Optional<String> above = slots.at(row - 1, 0).map(cell -> Words.bare(cell.cell().text()));
    return first.isPresent() && !above.equals(first.map(cell -> Words.bare(cell.cell().text())));
  }

  /**
   * A value stands right of its label, or left of all labels where it has none. Where its label is
   * not found it is not guessed: the next cell may well be another field's.
   */
  private void readHeadRow(List<HeadCell> expected, int row) {
    Map<HeadCell, Placed> labels = new LinkedHashMap<>();
    expected.forEach(cell -> find(cell, row).ifPresent(found -> labels.put(cell, found)));
    labels.forEach(this::takeLabel);
    int column = 0;
    boolean labelMissing = false;
    for (HeadCell cell : expected) {
      Field field = cell.field();
      if (field == null) {
        labelMissing = !labels.containsKey(cell);
      } else if (labelMissing) {
        continue;
      }
      Optional<Placed> place =
          field == null ? Optional.ofNullable(labels.get(cell)) : valueFrom(row, column);
      if (field != null) {
        place.ifPresent(found -> take(field, found));
      }
      column = place.map(Placed::endColumn).orElse(column);
    }
  }

  private Optional<Placed> find(HeadCell label, int row) {
    return inRow(row).filter(cell -> says(cell, label)).findFirst();
  }

  private boolean says(Placed cell, HeadCell label) {
    String text = Words.bare(cell.cell().text());
    return label.role() == Role.CURRENCY
        ? CURRENCY.matcher(text).matches()
        : label.label() != null && essence(text).equals(essence(Words.bare(label.label())));
  }

  /** A label without what others leave out or add: 其中 before it, the form's own unit behind it. */
  private String essence(String label) {
    String whole = label.startsWith(PART_OF) ? label.substring(PART_OF.length()) : label;
    return Stream.of("（" + form.currency() + "）", "(" + form.currency() + ")")
        .filter(whole::endsWith)
        .findFirst()
        .map(unit -> whole.substring(0, whole.length() - unit.length()))
        .orElse(whole);
  }

  private void takeLabel(HeadCell label, Placed found) {
    used.add(found);
    if (label.role() == Role.CURRENCY) {
      Matcher matcher = CURRENCY.matcher(Words.bare(found.cell().text()));
      if (matcher.matches() && !matcher.group(1).equals(form.currency())) {
        notes.add(Message.of("form.currency", number, matcher.group(1), form.currency()));
      }
    }
  }

  /**
   * The next cell that is no printed label; a blank before a filled one is passed over. Where only
   * words of a label stand, they are the value: a use may well be called 其他资金.
   */
  private Optional<Placed> valueFrom(int row, int column) {
    List<Placed> cells =
        inRow(row).filter(cell -> cell.row() == row && cell.column() >= column).toList();
    boolean labelled = column > 0;
    List<Placed> open = without(used::contains, cells, labelled);
    List<Placed> free = without(this::isLabel, open, labelled);
    return free.stream()
        .filter(cell -> !cell.cell().text().isBlank())
        .findFirst()
        .or(() -> free.stream().findFirst())
        .or(() -> open.stream().findFirst());
  }

  /** The cells before the first label; a value with no label of its own may stand after others'. */
  private static List<Placed> without(
      Predicate<Placed> isLabel, List<Placed> cells, boolean labelled) {
    return labelled
        ? cells.stream().takeWhile(isLabel.negate()).toList()
        : cells.stream().filter(isLabel.negate()).toList();
  }

  private void take(Field field, Placed cell) {
    used.add(cell);
    fields.put(field, Words.withoutBlankEnds(cell.cell().text()));
  }

  private Stream<Placed> inRow(int row) {
    return IntStream.range(0, slots.columns())
        .mapToObj(column -> slots.at(row, column))
        .flatMap(Optional::stream)
        .distinct();
  }

  private boolean isLabel(Placed cell) {
    return form.head().stream()
        .flatMap(List::stream)
        .anyMatch(label -> label.label() != null && says(cell, label));
  }

  private void reportMissing() {
    form.head().stream()
        .flatMap(List::stream)
        .map(HeadCell::field)
        .filter(field -> field != null && !fields.containsKey(field))
        .forEach(field -> notes.add(Message.of("form.missing", number, nameOf(field))));
  }

  private static String nameOf(Field field) {
    return Message.text("field." + field.key());
  }

  private void reportUnused() {
    for (Placed cell : slots.placed()) {
      boolean says = !cell.cell().text().isBlank();
      if (says && !used.contains(cell) && !isLabel(cell)) {
        notes.add(Message.of("form.unplaced.cell", number, cell.cell().text().strip()));
      }
    }
  }

  private String beginning() {
    return slots.placed().stream()
        .map(cell -> cell.cell().text().strip())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }
}
