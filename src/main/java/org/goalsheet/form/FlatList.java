package org.goalsheet.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goalsheet.grid.Column;
import org.goalsheet.grid.Listing;
import org.goalsheet.grid.Value;
import org.goalsheet.message.Message;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Field;
import org.goalsheet.model.FieldRef;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Labelled;
import org.goalsheet.model.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Sheets as one flat list, a row an indicator, in which the head of each sheet comes again on each
 * of its rows: so it can be filtered, summed up, and read by other programs.
 */
final class FlatList {
  private static final int NARROW = 8;
  private static final int USUAL = 14;
  private static final int WIDE = 30;

  /**
   * One row.
   *
   * @param number of the sheet, from 1
   * @param indicator null where the sheet has none: it still has a row
   */
  private record Row(int number, Sheet sheet, @Nullable Indicator indicator) {
    String get(Field field) {
      return indicator == null ? "" : indicator.get(field);
    }

    ValuePieces pieces() {
      return indicator == null ? new ValuePieces("", "", "") : ValuePieces.of(indicator.value());
    }
  }

  private record Part(Column column, Function<Row, Value> value) {}

  private final Form form;
  private final Booklet booklet;
  private final List<Integer> numbers;
  private final List<Part> parts = new ArrayList<>();

  /**
   * @param numbers which sheets, from 1
   */
  FlatList(Form form, Booklet booklet, List<Integer> numbers) {
    this.form = form;
    this.booklet = booklet;
    this.numbers = List.copyOf(numbers);
    addHead();
    addIndicator();
  }

  /** The list; its rows are made when they are taken. */
  Listing listing() {
    return new Listing(
        Message.text("form.rows"),
        parts.stream().map(Part::column).toList(),
        () -> rows().map(this::values).iterator(),
        List.of());
  }

  private Stream<Row> rows() {
    return numbers.stream().flatMap(this::rows);
  }

  private Stream<Row> rows(int number) {
    Sheet sheet = booklet.sheets().get(number - 1);
    return sheet.indicators().isEmpty()
        ? Stream.of(new Row(number, sheet, null))
        : sheet.indicators().stream().map(row -> new Row(number, sheet, row));
  }

  private List<Value> values(Row row) {
    return parts.stream().map(part -> part.value().apply(row)).toList();
  }

  private Stream<Sheet> sheets() {
    return numbers.stream().map(number -> booklet.sheets().get(number - 1));
  }

  // --- columns

  private void addHead() {
    add(new Column(Message.text("form.rows.sheet"), NARROW), row -> Value.of((long) row.number()));
    addText(Field.UNIT_CODE, USUAL);
    addText(Field.UNIT_NAME, WIDE);
    addText(Field.NAME, WIDE);
    for (Field field : List.of(Field.BUDGET, Field.FISCAL, Field.OTHER)) {
      addFigure(Head.fieldName(field), row -> row.sheet().get(field));
    }
    labels().forEach(this::addLabelled);
    addLong(Field.USE);
    addLong(Field.GOAL);
  }

  /** The form's own, then what sheets out of other tables have kept. */
  private Set<String> labels() {
    Set<String> labels = new LinkedHashSet<>(form.labels());
    sheets().flatMap(sheet -> sheet.labelled().stream()).map(Labelled::label).forEach(labels::add);
    return labels;
  }

  private void addLabelled(String label) {
    Function<Row, String> text = row -> row.sheet().get(FieldRef.labelled(row.sheet().id(), label));
    if (form.partsOfBudget().contains(label)) {
      addFigure(label, text);
    } else {
      add(new Column(label, USUAL, false), row -> Value.of(text.apply(row)));
    }
  }

  private void addFigure(String title, Function<Row, String> text) {
    add(
        new Column(title + "（" + form.currency() + "）", USUAL),
        row -> new Value.Figure(text.apply(row)));
  }

  private void addText(Field field, int width) {
    add(new Column(Head.fieldName(field), width), row -> Value.of(row.sheet().get(field)));
  }

  /** On every row of a sheet it would make all of them high. */
  private void addLong(Field field) {
    if (form.shows(field) || sheets().anyMatch(sheet -> !sheet.get(field).isEmpty())) {
      add(new Column(Head.fieldName(field), WIDE, false), row -> Value.of(row.sheet().get(field)));
    }
  }

  private void addIndicator() {
    addOfRow(Field.LEVEL1, USUAL);
    addOfRow(Field.LEVEL2, USUAL);
    addOfRow(Field.INDICATOR_NAME, WIDE);
    addIfUsed(Field.DESCRIPTION, row -> Value.of(row.get(Field.DESCRIPTION)), WIDE);
    add(new Column(Message.text("form.rows.sign"), NARROW), row -> Value.of(row.pieces().sign()));
    add(
        new Column(Message.text("form.rows.number"), USUAL),
        row -> new Value.Figure(row.pieces().number()));
    add(new Column(Message.text("form.rows.unit"), USUAL), row -> Value.of(row.pieces().unit()));
    addOfRow(Field.VALUE, WIDE);
    addIfUsed(Field.WEIGHT, row -> new Value.Figure(row.get(Field.WEIGHT)), USUAL);
  }

  private void addOfRow(Field field, int width) {
    add(new Column(Head.fieldName(field), width), row -> Value.of(row.get(field)));
  }

  private void addIfUsed(Field field, Function<Row, Value> value, int width) {
    if (form.shows(field) || rows().anyMatch(row -> !row.get(field).isEmpty())) {
      add(new Column(Head.fieldName(field), width), value);
    }
  }

  private void add(Column column, Function<Row, Value> value) {
    parts.add(new Part(column, value));
  }
}
