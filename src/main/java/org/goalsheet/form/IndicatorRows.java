package org.goalsheet.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
  private final boolean merges;
  private final int header;
  private final int number;
  private final Map<Field, Integer> columns = new EnumMap<>(Field.class);
  private final Set<Placed> used = new HashSet<>();
  private final List<Map<Field, Placed>> rows = new ArrayList<>();
  private final List<Message> notes = new ArrayList<>();
  private int blankRows;

  /**
   * @param merges whether merged cells can be told from blank ones
   */
  IndicatorRows(Form form, Slots slots, boolean merges, int header, int number) {
    this.form = form;
    this.slots = slots;
    this.merges = merges;
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
        useLabels(row);
      } else {
        readRow(row);
      }
    }
    if (blankRows > 0) {
      notes.add(Message.of("form.blank.rows", number, blankRows));
    }
    List<String> first = firstLevels();
    List<String> second = secondLevels(first);
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

  /** Of a header that is repeated; what else stands in its row stays to be reported. */
  private void useLabels(int row) {
    for (int column = 0; column < slots.columns(); column++) {
      slots.at(row, column).filter(this::isLabel).ifPresent(used::add);
    }
  }

  private boolean isLabel(Placed cell) {
    return form.indicators().stream()
        .anyMatch(column -> Words.alike(column.label(), cell.cell().text()));
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
    } else if (blank && cells.values().stream().anyMatch(cell -> cell.row() == row)) {
      blankRows++;
    }
  }

  private String text(int row, Field field) {
    Placed cell = rows.get(row).get(field);
    return cell == null ? "" : Words.withoutBlankEnds(cell.cell().text());
  }

  /**
   * Many write a level's word once and leave the rows below it blank: then it goes for them too. In
   * a table that merges its levels, or repeats the words, a blank is a gap.
   */
  private List<String> firstLevels() {
    boolean gaps = isMerged() || repeats(Field.LEVEL1);
    return gaps ? texts(Field.LEVEL1) : filledDown(Field.LEVEL1, row -> true);
  }

  /** A second level goes on only within its first level; who repeats that one repeats both. */
  private List<String> secondLevels(List<String> first) {
    boolean gaps = isMerged() || repeats(Field.LEVEL1) || repeats(Field.LEVEL2);
    boolean alone = !columns.containsKey(Field.LEVEL1);
    return gaps
        ? texts(Field.LEVEL2)
        : filledDown(
            Field.LEVEL2,
            row -> alone || !first.get(row).isEmpty() && first.get(row).equals(first.get(row - 1)));
  }

  /** Whether a level is one cell over several rows anywhere. */
  private boolean isMerged() {
    return rows.stream()
        .flatMap(row -> Stream.of(Field.LEVEL1, Field.LEVEL2).map(row::get))
        .anyMatch(cell -> cell != null && cell.cell().rowSpan() > 1);
  }

  private boolean repeats(Field level) {
    return IntStream.range(1, rows.size())
        .anyMatch(
            row -> !text(row, level).isEmpty() && text(row, level).equals(text(row - 1, level)));
  }

  private List<String> texts(Field level) {
    return IntStream.range(0, rows.size()).mapToObj(row -> text(row, level)).toList();
  }

  private List<String> filledDown(Field level, IntPredicate goesOn) {
    List<String> words = new ArrayList<>();
    int filled = 0;
    for (int row = 0; row < rows.size(); row++) {
      String own = text(row, level);
      boolean goes = row > 0 && own.isEmpty() && goesOn.test(row);
      String word = goes ? words.get(row - 1) : own;
      filled += word.equals(own) ? 0 : 1;
      words.add(word);
    }
    if (filled > 0 && !isLostMerge(level)) {
      notes.add(Message.of("form.filled", number, nameOf(level), filled));
    }
    return words;
  }

  /** Whether blanks are what the format has made of cells that the form merges. */
  private boolean isLostMerge(Field level) {
    return !merges
        && form.indicators().stream().anyMatch(each -> each.field() == level && each.merged());
  }

  private static String nameOf(Field field) {
    return Message.text("field." + field.key());
  }
}
