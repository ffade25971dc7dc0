package org.goalsheet.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goalsheet.form.Header.Column;
import org.goalsheet.form.ValueCells.Left;
import org.goalsheet.grid.Placed;
import org.goalsheet.grid.Slots;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.Indicator;

/** Reads the indicator part of one raw table, by the headers of its columns. */
final class IndicatorRows {
  /** What a template leaves in a row that nobody has filled in. */
  private static final Pattern NUMBERING = Pattern.compile("指标[0-9０-９一二三四五六七八九十]*[.．、]?…*|…+");

  private final Form form;
  private final ColumnWords words;
  private final Labels labels;
  private final Slots slots;
  private final Header header;
  private final HeadReader head;
  private final ValueCells values;
  private final Levels levels;
  private final int number;
  private final Places used;
  private final List<Map<Part, Placed>> rows = new ArrayList<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private final Map<String, List<String>> left = new LinkedHashMap<>();
  private final List<Message> notes = new ArrayList<>();
  private int blankRows;
  private int templateRows;

  /**
   * @param head reads what stands below the indicators
   * @param used takes the cells that have found a place
   */
  IndicatorRows(
      Form form,
      Labels labels,
      ColumnWords words,
      RawTable table,
      Slots slots,
      Header header,
      HeadReader head,
      Places used,
      int number) {
    this.form = form;
    this.labels = labels;
    this.words = words;
    this.slots = slots;
    this.header = header;
    this.head = head;
    this.values = new ValueCells(form, slots, header);
    this.levels = new Levels(form, table, number);
    this.used = used;
    this.number = number;
  }

  List<Message> notes() {
    return notes;
  }

  List<Indicator> read(Supplier<String> ids) {
    used.addAll(header.cells());
    noteMissing();
    for (int row = header.end(); row < slots.rows(); row++) {
      if (header.isRepeatedIn(row)) {
        useLabels(row);
      } else {
        readRow(row, ids);
      }
    }
    List<Indicator> all = levels.on(indicators, rows);
    noteRows();
    return all;
  }

  /** Of a header that is repeated; what else stands in its row stays to be reported. */
  private void useLabels(int row) {
    for (Placed cell : slots.row(row)) {
      String text = cell.cell().text();
      if (words.find(text) != null || header.says(text)) {
        used.add(cell);
      }
    }
  }

  /** Keeps the row where it says something; a cell over several parts is a remark, not a row. */
  private void readRow(int row, Supplier<String> ids) {
    Map<Part, Placed> cells = cells(row);
    if (isRemark(row, cells)) {
      head.read(row);
    } else if (isBlank(row, cells)) {
      blankRows += cells.values().stream().anyMatch(cell -> cell.row() == row) ? 1 : 0;
    } else if (isTemplate(row, cells)) {
      used.addAll(cells.values());
      templateRows++;
    } else {
      rows.add(cells);
      useRow(row, cells);
      indicators.add(indicator(row, cells, ids.get()));
    }
  }

  private Map<Part, Placed> cells(int row) {
    Map<Part, Placed> cells = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      int column = part == Part.VALUE ? valueColumn() : header.column(part);
      if (column >= 0) {
        slots.at(row, column).ifPresent(cell -> cells.put(part, cell));
      }
    }
    return cells;
  }

  private int valueColumn() {
    return header.values().isEmpty() ? -1 : header.values().get(0).begin();
  }

  private boolean isRemark(int row, Map<Part, Placed> cells) {
    Placed name = cells.get(Part.NAME);
    Placed value = cells.get(Part.VALUE);
    boolean wide = cells.size() > 1 && (name != null && name == value || isOne(cells.values()));
    return wide || isFooter(row, cells);
  }

  private static boolean isOne(Collection<Placed> cells) {
    Placed first = cells.iterator().next();
    for (Placed cell : cells) {
      if (cell != first) {
        return false;
      }
    }
    return true;
  }

  /** Where cells are not merged, a label below the indicators has its value in the next column. */
  private boolean isFooter(int row, Map<Part, Placed> cells) {
    Placed first = cells.get(Part.LEVEL1);
    Placed second = cells.get(Part.LEVEL2);
    if (first == null || second == null || first.row() != row || !isSaying(second)) {
      return false;
    }
    return labels.isFooter(text(first))
        && cells.entrySet().stream()
            .filter(each -> each.getKey() != Part.LEVEL1 && each.getKey() != Part.LEVEL2)
            .noneMatch(each -> isSaying(each.getValue()));
  }

  private boolean isBlank(int row, Map<Part, Placed> cells) {
    for (Placed cell : cells.values()) {
      if (cell.row() == row && isSaying(cell)) {
        return false;
      }
    }
    for (Column column : header.values()) {
      Placed cell = slots.at(row, column.begin()).orElse(null);
      if (cell != null && cell.row() == row && isSaying(cell)) {
        return false;
      }
    }
    return true;
  }

  /** A row that nobody has filled in: {@code 指标1：} or {@code ……}, and no value. */
  private boolean isTemplate(int row, Map<Part, Placed> cells) {
    Placed name = cells.get(Part.NAME);
    Placed value = cells.get(Part.VALUE);
    boolean valueless = value == null || !isSaying(value) || isNumbering(text(value));
    return name != null
        && name.row() == row
        && valueless
        && isSaying(name)
        && isNumbering(text(name));
  }

  private static boolean isNumbering(String text) {
    return NUMBERING.matcher(Words.bare(text)).matches();
  }

  private void useRow(int row, Map<Part, Placed> cells) {
    used.addAll(cells.values());
    for (Column column : header.values()) {
      for (int at = column.begin(); at < column.end(); at++) {
        slots.at(row, at).ifPresent(used::add);
      }
    }
    useSide(row);
  }

  /** What stands beside all indicators, once or in every row. */
  private void useSide(int row) {
    Placed first = slots.at(row, 0).orElse(null);
    if (first != null && words.isSide(text(first))) {
      used.add(first);
    }
  }

  private Indicator indicator(int row, Map<Part, Placed> cells, String id) {
    List<Left> pieces = new ArrayList<>();
    String value = values.of(row, pieces);
    pieces.forEach(piece -> leave(piece.column(), piece.text()));
    for (Column column : header.extras()) {
      leaveExtra(row, cells, column);
    }
    return Indicator.of(
            id,
            text(cells, Part.LEVEL1),
            text(cells, Part.LEVEL2),
            text(cells, Part.NAME),
            text(cells, Part.DESCRIPTION),
            value)
        .with(Field.WEIGHT, text(cells, Part.WEIGHT));
  }

  private void leaveExtra(int row, Map<Part, Placed> cells, Column column) {
    Placed cell = slots.at(row, column.begin()).orElse(null);
    if (cell == null || cell.row() != row || !isSaying(cell) || cells.containsValue(cell)) {
      return;
    }
    used.add(cell);
    leave(Words.bare(column.name()), text(cell).strip());
  }

  /** Keeps for the notes what a row says in a column that has no place. */
  private void leave(String column, String text) {
    left.computeIfAbsent(column, name -> new ArrayList<>())
        .add(Message.text("form.column.row", rows.size(), text));
  }

  private static String text(Map<Part, Placed> cells, Part part) {
    return Optional.ofNullable(cells.get(part))
        .map(cell -> Words.withoutBlankEnds(text(cell)))
        .orElse("");
  }

  private static String text(Placed cell) {
    return cell.cell().text();
  }

  private static boolean isSaying(Placed cell) {
    return !cell.cell().text().isBlank();
  }

  // --- notes

  private void noteMissing() {
    String missing =
        form.indicators().stream()
            .filter(column -> !isThere(column.field()))
            .map(Form.Column::label)
            .collect(Collectors.joining("、"));
    if (!missing.isEmpty()) {
      notes.add(Message.of("form.missing.column", number, missing));
    }
    noteReading();
  }

  private boolean isThere(Field field) {
    return field == Field.VALUE ? !header.values().isEmpty() : header.column(Part.of(field)) >= 0;
  }

  private void noteReading() {
    String readings =
        form.indicators().stream()
            .map(column -> reading(column))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("、"));
    if (!readings.isEmpty()) {
      notes.add(Message.of("form.read.as", number, readings));
    }
  }

  private Optional<String> reading(Form.Column column) {
    String name = header.name(Part.of(column.field()));
    boolean others = !Words.essence(name).equals(column.label()) && !name.equals(column.label());
    return name.isEmpty() || !others
        ? Optional.empty()
        : Optional.of(Message.text("form.read.as.one", name, column.label()));
  }

  private void noteRows() {
    if (blankRows > 0) {
      notes.add(Message.of("form.blank.rows", number, blankRows));
    }
    if (templateRows > 0) {
      notes.add(Message.of("form.template.rows", number, templateRows));
    }
    notes.addAll(levels.notes());
    notes.addAll(values.notes(number));
    left.forEach(
        (column, texts) ->
            notes.add(Message.of("form.column", number, column, String.join("；", texts))));
    String empty =
        Stream.concat(header.extras().stream(), values.empty().stream())
            .map(column -> Words.bare(column.name()))
            .filter(column -> !left.containsKey(column))
            .distinct()
            .collect(Collectors.joining("、"));
    if (!empty.isEmpty()) {
      notes.add(Message.of("form.empty", number, empty));
    }
    noteHidden(Part.DESCRIPTION, Field.DESCRIPTION);
    noteHidden(Part.WEIGHT, Field.WEIGHT);
  }

  private void noteHidden(Part part, Field field) {
    boolean says = indicators.stream().anyMatch(row -> !row.get(field).isBlank());
    if (says && !form.shows(field)) {
      notes.add(Message.of("form.hidden", number, header.name(part)));
    }
  }
}
