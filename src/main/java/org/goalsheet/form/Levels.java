package org.goalsheet.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goalsheet.grid.Placed;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.Indicator;
import org.jspecify.annotations.Nullable;

/** Gives every row its levels, which many write once for several rows. */
final class Levels {
  private final Form form;
  private final RawTable table;
  private final int number;
  private final Set<String> known = new HashSet<>();
  private final List<Message> notes = new ArrayList<>();

  Levels(Form form, RawTable table, int number) {
    this.form = form;
    this.table = table;
    this.number = number;
    for (Form.Level level : form.levels()) {
      known.add(level.name());
      known.addAll(level.children());
    }
  }

  List<Message> notes() {
    return notes;
  }

  /**
   * The rows with their levels.
   *
   * @param cells where each row was read
   */
  List<Indicator> on(List<Indicator> rows, List<Map<Part, Placed>> cells) {
    List<String> first = firstLevels(rows, cells);
    List<String> second = secondLevels(rows, cells, first);
    return IntStream.range(0, rows.size())
        .mapToObj(
            row ->
                rows.get(row)
                    .with(Field.LEVEL1, unbroken(first.get(row)))
                    .with(Field.LEVEL2, unbroken(second.get(row))))
        .toList();
  }

  /** A narrow column cuts a known word over lines. */
  private String unbroken(String text) {
    String bare = text.indexOf('\n') < 0 ? text : Words.bare(text);
    return known.contains(bare) ? bare : text;
  }

  /**
   * Many write a level's word once and leave the rows below it blank: then it goes for them too. In
   * a table that merges its levels, or repeats the words, a blank is a gap.
   */
  private List<String> firstLevels(List<Indicator> rows, List<Map<Part, Placed>> cells) {
    boolean gaps = isMerged(cells) || repeats(rows, Field.LEVEL1);
    return filledDown(rows, Field.LEVEL1, row -> isCut(cells.get(row).get(Part.LEVEL1)) || !gaps);
  }

  /** A second level goes on only within its first level; who repeats that one repeats both. */
  private List<String> secondLevels(
      List<Indicator> rows, List<Map<Part, Placed>> cells, List<String> first) {
    boolean gaps = isMerged(cells) || repeats(rows, Field.LEVEL1) || repeats(rows, Field.LEVEL2);
    boolean alone = cells.stream().noneMatch(row -> row.containsKey(Part.LEVEL1));
    return filledDown(
        rows,
        Field.LEVEL2,
        row -> {
          boolean within =
              alone || !first.get(row).isEmpty() && first.get(row).equals(first.get(row - 1));
          return within && (isCut(cells.get(row).get(Part.LEVEL2)) || !gaps);
        });
  }

  /** Whether a blank cell is the rest of one that was cut off with the table. */
  private boolean isCut(@Nullable Placed cell) {
    return cell != null && table.isCutAt(cell.row());
  }

  /** Whether a level is one cell over several rows anywhere. */
  private static boolean isMerged(List<Map<Part, Placed>> rows) {
    return rows.stream()
        .flatMap(row -> Stream.of(Part.LEVEL1, Part.LEVEL2).map(row::get))
        .anyMatch(cell -> cell != null && cell.cell().rowSpan() > 1);
  }

  private static boolean repeats(List<Indicator> rows, Field level) {
    return IntStream.range(1, rows.size())
        .anyMatch(
            row ->
                !rows.get(row).get(level).isEmpty()
                    && rows.get(row).get(level).equals(rows.get(row - 1).get(level)));
  }

  private List<String> filledDown(List<Indicator> rows, Field level, IntPredicate goesOn) {
    List<String> words = new ArrayList<>();
    int filled = 0;
    for (int row = 0; row < rows.size(); row++) {
      String own = rows.get(row).get(level);
      boolean goes = row > 0 && own.isEmpty() && goesOn.test(row);
      String word = goes ? words.get(row - 1) : own;
      filled += word.equals(own) ? 0 : 1;
      words.add(word);
    }
    if (filled > 0 && !isLostMerge(level)) {
      notes.add(Message.of("form.filled", number, Head.fieldName(level), filled));
    }
    return words;
  }

  /** Whether blanks are what the format has made of cells that the form merges. */
  private boolean isLostMerge(Field level) {
    return !table.merges()
        && form.indicators().stream().anyMatch(each -> each.field() == level && each.merged());
  }
}
