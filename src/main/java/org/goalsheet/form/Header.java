package org.goalsheet.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.goalsheet.form.ColumnWords.Word;
import org.goalsheet.grid.Placed;
import org.goalsheet.grid.Slots;
import org.jspecify.annotations.Nullable;

/** The header of an indicator part: which column holds what. */
final class Header {
  /** How many known headers make a row the header: others' tables may lack one or two. */
  private static final int ENOUGH = 3;

  /** Between the name of a half and that of its column. */
  private static final String BETWEEN = "·";

  private final ColumnWords words;
  private final Slots slots;
  private final int row;
  private final Set<Placed> cells = new HashSet<>();
  private final Map<Part, Known> columns = new EnumMap<>(Part.class);
  private final List<Column> values = new ArrayList<>();
  private final List<Column> extras = new ArrayList<>();
  private boolean subdivided;
  private int top;

  /**
   * A column.
   *
   * @param name its header
   * @param end the first column of the grid right of it
   */
  record Column(String name, int begin, int end) {}

  /** A known header and its place. */
  private record Known(Word word, Placed cell, Column column) {}

  private Header(ColumnWords words, Slots slots, int row) {
    this.words = words;
    this.slots = slots;
    this.row = row;
    this.top = row;
    build();
  }

  static boolean is(ColumnWords words, Slots slots, int row) {
    Set<Part> parts = EnumSet.noneOf(Part.class);
    for (Placed cell : slots.row(row)) {
      Word word = words.find(cell.cell().text());
      if (word != null) {
        parts.add(word.part());
      }
    }
    return parts.size() >= ENOUGH && (parts.contains(Part.NAME) || parts.contains(Part.VALUE));
  }

  /** The first header of a table. */
  static Optional<Header> in(ColumnWords words, Slots slots) {
    for (int row = 0; row < slots.rows(); row++) {
      if (is(words, slots, row)) {
        return Optional.of(new Header(words, slots, row));
      }
    }
    return Optional.empty();
  }

  /** The first row that belongs to it: names of its halves may stand above the headers. */
  int top() {
    return top;
  }

  /** The first row below it. */
  int end() {
    return subdivided ? row + 2 : row + 1;
  }

  Set<Placed> cells() {
    return cells;
  }

  /** Where a part stands; -1 where the table has no such column. */
  int column(Part part) {
    Known known = columns.get(part);
    return known == null ? -1 : known.column().begin();
  }

  /** What the table calls a part; empty where it has no such column. */
  String name(Part part) {
    Known known = columns.get(part);
    return known == null ? "" : Words.bare(known.column().name());
  }

  /** The columns that hold the value: several where there is one for each place or grade. */
  List<Column> values() {
    return values;
  }

  /** The columns that have a header of another meaning. */
  List<Column> extras() {
    return extras;
  }

  /** Whether a cell says what one of this header says. */
  boolean says(String text) {
    return cells.stream().anyMatch(cell -> Words.alike(cell.cell().text(), text));
  }

  /** Whether a row repeats this header. */
  boolean isRepeatedIn(int at) {
    int name = column(Part.NAME) < 0 ? values.get(0).begin() : column(Part.NAME);
    return slots.at(at, name).filter(cell -> words.find(cell.cell().text()) != null).isPresent()
        && is(words, slots, at);
  }

  // --- building

  private void build() {
    List<List<Known>> halves = halves();
    int chosen = chooseHalf(halves);
    takeHalf(halves.get(chosen));
    if (!columns.containsKey(Part.LEVEL1)) {
      halves.get(0).stream()
          .filter(known -> known.word().part() == Part.LEVEL1)
          .findFirst()
          .ifPresent(known -> columns.put(Part.LEVEL1, known));
    }
    for (int i = 0; i < halves.size(); i++) {
      if (i != chosen) {
        halves.get(i).stream()
            .filter(known -> !columns.containsValue(known))
            .forEach(known -> extras.add(named(known.column())));
      }
    }
    cells.forEach(cell -> top = Math.min(top, cell.row()));
    chooseValue();
  }

  /** Where headers come again to the right, the table has two halves. */
  private List<List<Known>> halves() {
    List<List<Known>> halves = new ArrayList<>(List.of(new ArrayList<>()));
    Set<String> inHalf = new HashSet<>();
    boolean hasName = hasName();
    Placed before = null;
    for (int column = 0; column < slots.columns(); column++) {
      Placed cell = slots.at(row, column).orElse(null);
      if (cell == null || cell == before) {
        continue;
      }
      before = cell;
      String text = cell.cell().text();
      Word word = words.isSide(text) && hasName ? null : words.find(text);
      if (word != null) {
        cells.add(cell);
        if (word.part() != Part.VALUE && !inHalf.add(Words.bare(text))) {
          halves.add(new ArrayList<>());
          inHalf.clear();
          inHalf.add(Words.bare(text));
        }
        halves.get(halves.size() - 1).add(new Known(word, cell, column(cell)));
      } else if (words.isSide(text)) {
        cells.add(cell);
      } else if (!text.isBlank() && cell.row() == row) {
        cells.add(cell);
        extras.add(column(cell));
      }
    }
    return halves;
  }

  private boolean hasName() {
    return slots.row(row).stream()
        .map(cell -> cell.cell().text())
        .filter(text -> !words.isSide(text))
        .map(words::find)
        .anyMatch(word -> word != null && word.part() == Part.NAME);
  }

  private static Column column(Placed cell) {
    return new Column(cell.cell().text(), cell.column(), cell.endColumn());
  }

  /** Of halves that can be read the year's, by what stands above them; else the first. */
  private int chooseHalf(List<List<Known>> halves) {
    int chosen = -1;
    boolean ofYear = false;
    boolean named = areNamed(halves);
    for (int i = 0; i < halves.size(); i++) {
      Placed above = named ? above(halves.get(i)) : null;
      boolean year = above != null && words.isOfYear(above.cell().text());
      if (isReadable(halves.get(i)) && (chosen < 0 || year && !ofYear)) {
        chosen = i;
        ofYear = year;
      }
    }
    if (named) {
      halves.stream().map(this::above).filter(Objects::nonNull).forEach(cells::add);
    }
    return chosen;
  }

  private static boolean isReadable(List<Known> half) {
    return half.stream().map(known -> known.word().part()).anyMatch(Header::isNeeded);
  }

  private static boolean isNeeded(Part part) {
    return part == Part.NAME || part == Part.VALUE || part == Part.NUMBER;
  }

  /** Whether each half has a name of its own above it, and one of them is the year's. */
  private boolean areNamed(List<List<Known>> halves) {
    Set<Placed> names = new HashSet<>();
    boolean ofYear = false;
    for (List<Known> half : halves) {
      Placed above = above(half);
      if (above == null || !words.isOfTime(above.cell().text()) || !names.add(above)) {
        return false;
      }
      ofYear |= words.isOfYear(above.cell().text());
    }
    return halves.size() > 1 && ofYear;
  }

  private @Nullable Placed above(List<Known> half) {
    Column last = half.get(half.size() - 1).column();
    return slots.at(row - 1, last.begin()).filter(cell -> cell.row() < row).orElse(null);
  }

  /** A column with the name of its half before its own. */
  private Column named(Column column) {
    String half =
        slots
            .at(row - 1, column.begin())
            .filter(cells::contains)
            .map(cell -> Words.bare(cell.cell().text()) + BETWEEN)
            .orElse("");
    return new Column(half + Words.bare(column.name()), column.begin(), column.end());
  }

  /** Where no column holds the whole value, that of its number is meant. */
  private void takeHalf(List<Known> half) {
    boolean whole = half.stream().anyMatch(known -> known.word().part() == Part.VALUE);
    Part value = whole ? Part.VALUE : Part.NUMBER;
    half.stream().filter(known -> known.word().part() != value).forEach(this::takeColumn);
    half.stream().filter(known -> known.word().part() == value).forEach(this::takeValue);
  }

  private void takeColumn(Known known) {
    Known before = columns.get(known.word().part());
    boolean better = before == null || known.word().rank() < before.word().rank();
    if (better) {
      columns.put(known.word().part(), known);
    }
    if (before != null) {
      extras.add(better ? before.column() : known.column());
    }
  }

  private void takeValue(Known known) {
    Column whole = known.column();
    int end = spanEnd(known.cell());
    List<Column> parts = end > whole.begin() + 1 ? below(whole.begin(), end) : List.of();
    if (parts.size() < 2) {
      values.add(new Column(whole.name(), whole.begin(), known.cell().endColumn()));
    } else {
      subdivided = true;
      values.addAll(parts);
      parts.forEach(part -> slots.at(row + 1, part.begin()).ifPresent(cells::add));
    }
    Known before = columns.get(Part.VALUE);
    if (before == null || known.word().rank() < before.word().rank()) {
      columns.put(Part.VALUE, known);
    }
  }

  /** Where cells are not merged, a header over several columns has blank ones behind it. */
  private int spanEnd(Placed header) {
    int end = header.endColumn();
    while (end < slots.columns()
        && slots.at(row, end).filter(cell -> cell.cell().text().isBlank()).isPresent()) {
      end++;
    }
    return end;
  }

  /**
   * The headers of a second row below a header; none where the next row is an indicator, or last.
   */
  private List<Column> below(int begin, int end) {
    List<Column> parts = new ArrayList<>();
    Known name = columns.get(Part.NAME);
    boolean hasRows = row + 2 < slots.rows();
    if (name == null || !hasRows || !goesOnBelow(name.cell())) {
      return parts;
    }
    for (int column = begin; column < end; column++) {
      Placed cell = slots.at(row + 1, column).orElse(null);
      if (cell != null && isHeaderBelow(cell, column)) {
        parts.add(column(cell));
      }
    }
    return parts;
  }

  private boolean isHeaderBelow(Placed cell, int column) {
    return cell.row() == row + 1 && cell.column() == column && !cell.cell().text().isBlank();
  }

  private boolean goesOnBelow(Placed header) {
    return slots
        .at(row + 1, header.column())
        .filter(
            cell ->
                cell == header
                    || cell.cell().text().isBlank()
                    || Words.alike(cell.cell().text(), header.cell().text()))
        .isPresent();
  }

  private void chooseValue() {
    if (values.size() < 2) {
      return;
    }
    List<Column> ofYear = values.stream().filter(each -> words.isOfYear(each.name())).toList();
    List<Column> best = values.stream().filter(each -> words.isBest(each.name())).toList();
    if (!ofYear.isEmpty()) {
      keepOnly(ofYear.get(0));
    } else if (!best.isEmpty()) {
      keepOnly(best.get(0));
    } else if (!subdivided) {
      Known known = columns.get(Part.VALUE);
      values.stream()
          .filter(each -> known != null && each.begin() == known.column().begin())
          .findFirst()
          .ifPresent(this::keepOnly);
    }
  }

  private void keepOnly(Column kept) {
    values.stream().filter(each -> each != kept).forEach(extras::add);
    values.retainAll(List.of(kept));
  }
}
