package org.goalsheet.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goalsheet.model.Field;
import org.goalsheet.model.FieldRef;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Sheet;

/**
 * A sheet as a rule sees it: with the known levels that the words of its rows mean, and its money
 * read once for all rules.
 *
 * @param budget 预算数; empty where it is no number
 * @param costs the cost indicators among the rows
 * @param namesakes the indices of rows of the same name, untidiness apart, group by group
 */
record Table(
    Sheet sheet,
    List<Row> rows,
    Optional<BigDecimal> budget,
    List<Cost> costs,
    List<List<Integer>> namesakes) {
  static Table of(Sheet sheet, Levels levels) {
    List<Row> rows = new ArrayList<>(sheet.indicators().size());
    List<String> names = new ArrayList<>(sheet.indicators().size());
    for (Indicator indicator : sheet.indicators()) {
      Row row = Row.of(indicator, sheet.id(), levels);
      rows.add(row);
      names.add(row.name());
    }
    return new Table(
        sheet, rows, sheet.funding().budget().number(), Cost.among(rows), Repeats.among(names));
  }

  /** The same with another text in a field of the head. */
  Table with(Field field, String text) {
    Sheet changed = sheet.with(field, text);
    return new Table(changed, rows, changed.funding().budget().number(), costs, namesakes);
  }

  FieldRef place(Field field) {
    return FieldRef.head(sheet.id(), field);
  }

  boolean hasFirst(String level) {
    for (Row row : rows) {
      if (row.first().equals(level)) {
        return true;
      }
    }
    return false;
  }

  boolean hasSecond(String level) {
    for (Row row : rows) {
      if (row.second().equals(level)) {
        return true;
      }
    }
    return false;
  }
}
