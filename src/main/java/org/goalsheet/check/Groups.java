package org.goalsheet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.goalsheet.model.Field;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Lists;
import org.goalsheet.model.Sheet;

/** The rows of one first level, which should stand together on a sheet. */
final class Groups {
  private final Levels levels;

  Groups(Levels levels) {
    this.levels = levels;
  }

  /** The rows that come after their group had ended; a row of no known first level ends none. */
  List<Row> strays(Table table) {
    List<Row> strays = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    for (Row row : table.rows()) {
      String first = row.first();
      boolean goesOn = !seen.isEmpty() && seen.get(seen.size() - 1).equals(first);
      if (!goesOn && levels.isFirst(first)) {
        if (seen.contains(first)) {
          strays.add(row);
        }
        seen.add(first);
      }
    }
    return strays;
  }

  /** Moves all later rows of a first level behind the first ones; nothing else moves. */
  Sheet together(Sheet sheet, String first) {
    List<Indicator> rows = sheet.indicators();
    int begin = Lists.indexOf(rows, of(first));
    if (begin < 0) {
      return sheet;
    }
    List<Indicator> rest = new ArrayList<>(rows.subList(0, begin));
    rest.addAll(rows.subList(begin, rows.size()).stream().filter(of(first).negate()).toList());
    return sheet.withIndicators(
        Lists.insert(rest, begin, rows.stream().filter(of(first)).toList()));
  }

  /**
   * Gives a row another first level and moves it to the rows of that level, as little as possible.
   */
  Sheet join(Sheet sheet, String rowId, String first) {
    int from = sheet.indexOf(rowId);
    if (from < 0) {
      return sheet;
    }
    Indicator joining = sheet.indicators().get(from).with(Field.LEVEL1, first);
    List<Indicator> rest = Lists.remove(sheet.indicators(), from);
    return sheet.withIndicators(Lists.insert(rest, nearest(rest, from, first), List.of(joining)));
  }

  /** Where a row from that place comes to stand beside the group; there, if the group is empty. */
  private int nearest(List<Indicator> rows, int from, String first) {
    int begin = Lists.indexOf(rows, of(first));
    int end = begin;
    while (end >= 0 && end < rows.size() && of(first).test(rows.get(end))) {
      end++;
    }
    return begin < 0 ? from : Math.min(Math.max(from, begin), end);
  }

  private Predicate<Indicator> of(String first) {
    return row -> levels.first(row).equals(first);
  }
}
