package org.goalsheet.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goalsheet.form.Form.Column;
import org.goalsheet.grid.Placed;
import org.goalsheet.grid.Slots;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.Indicator;

/** Reads the indicator part of one raw table, by the headers of its columns. */
final class IndicatorRows {
  /** How many of the form's headers make a row the header: others' tables may lack one or two. */
  private static final int ENOUGH = 3;

  private final Form form;
  private final Slots slots;
  private final int header;
  private final int number;
  private final Map<Field, Integer> columns = new EnumMap<>(Field.class);
  private final Set<Placed> used = new HashSet<>();
  private final List<Map<Field, Placed>> rows = new ArrayList<>();
  private final List<Message> notes = new ArrayList<>();

  IndicatorRows(Form form, Slots slots, int header, int number) {
    this.form = form;
    this.slots = slots;
    this.header = header;
    this.number = number;
  }

  static boolean isHeader(Form form, Slots slots, int row) {
    Set<String> texts = bareTexts(slots, row);
    long found =
        form.indicators().stream()
            .filter(column -> texts.contains(Words.bare(column.label())))
            .count();
    return found >= Math.min(ENOUGH, form.indicators().size());
  }

  private static Set<String> bareTexts(Slots slots, int row) {
    return IntStream.range(0, slots.columns())
        .mapToObj(column -> slots.at(row, column))
        .flatMap(Optional::stream)
        .map(cell -> Words.bare(cell.cell().text()))
        .collect(Collectors.toSet());
  }

  Set<Placed> used() {
    return used;
  }

  List<Message> notes() {
    return notes;
  }

  List<Indicator> read(Supplier<String> ids) {
    findColumns();
    for (int row = header + 1; row < slots.rows(); row++) {
      if (isHeader(form, slots, row)) {
        useRow(row);
      } else {
        readRow(row);
      }
    }
    List<String> first = filledDown(Field.LEVEL1, List.of());
    List<String> second = filledDown(Field.LEVEL2, first);
    return IntStream.range(0, rows.size())
        .mapToObj(
            row ->
                Indicator.of(
                    ids.get(),
                    first.get(row),
                    second.get(row),
                    text(row, Field.INDICATOR_NAME),
                    text(row, Field.DESCRIPTION),
                    text(row, Field.VALUE)))
        .toList();
  }

  private void findColumns() {
    for (int column = slots.columns() - 1; column >= 0; column--) {
      int here = column;
      slots
          .at(header, column)
          .ifPresent(
              cell ->
                  form.indicators().stream()
                      .filter(each -> Words.alike(each.label(), cell.cell().text()))
                      .forEach(each -> found(each, cell, here)));
    }
    for (Column column : form.indicators()) {
      if (!columns.containsKey(column.field())) {
        notes.add(Message.of("form.missing.column", number, column.label()));
      }
    }
  }

  private void found(Column column, Placed cell, int at) {
    columns.put(column.field(), at);
    used.add(cell);
  }

  private void useRow(int row) {
    for (int column = 0; column < slots.columns(); column++) {
      slots.at(row, column).ifPresent(used::add);
    }
  }

  /** Keeps the row where it says something; one cell over all columns is a remark, not a row. */
  private void readRow(int row) {
    Map<Field, Placed> cells = new EnumMap<>(Field.class);
    columns.forEach(
        (field, column) -> slots.at(row, column).ifPresent(cell -> cells.put(field, cell)));
    boolean remark =
        columns.size() > 1 && Set.copyOf(cells.values()).size() == 1 && cells.size() > 1;
    boolean blank =
        cells.values().stream().allMatch(cell -> cell.cell().text().isBlank() || cell.row() < row);
    if (!remark && !blank) {
      rows.add(cells);
      used.addAll(cells.values());
    }
  }

  private String text(int row, Field field) {
    Placed cell = rows.get(row).get(field);
    return cell == null ? "" : Words.withoutBlankEnds(cell.cell().text());
  }

  /**
   * A level's words. Many write a word once and leave the rows below it blank: then it goes for
   * them too, within the level above. In a table that merges or repeats the words a blank is a gap.
   */
  private List<String> filledDown(Field level, List<String> above) {
    List<String> words = new ArrayList<>();
    boolean writtenOnce = !repeats(level);
    for (int row = 0; row < rows.size(); row++) {
      String own = text(row, level);
      boolean sameGroup = row > 0 && (above.isEmpty() || above.get(row).equals(above.get(row - 1)));
      boolean continues = own.isEmpty() && writtenOnce && sameGroup;
      words.add(continues ? words.get(row - 1) : own);
    }
    return words;
  }

  private boolean repeats(Field level) {
    return IntStream.range(1, rows.size())
        .anyMatch(
            row -> !text(row, level).isEmpty() && text(row, level).equals(text(row - 1, level)));
  }
}
