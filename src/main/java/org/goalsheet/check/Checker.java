package org.goalsheet.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goalsheet.form.Form;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.FieldRef;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Sheet;

/** Finds what a reviewer would send back, by all rules. */
public final class Checker {
  private final List<RowRule> rowRules;
  private final List<SheetRule> sheetRules;
  private final List<BookletRule> bookletRules;

  /**
   * A checker for booklets of one form.
   *
   * @param form says which levels, money unit and decimals are right
   */
  public Checker(Form form) {
    this(Rules.of(form));
  }

  Checker(List<Rule> rules) {
    rowRules = only(RowRule.class, rules);
    sheetRules = only(SheetRule.class, rules);
    bookletRules = only(BookletRule.class, rules);
  }

  private static <T extends Rule> List<T> only(Class<T> kind, List<Rule> rules) {
    return rules.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /**
   * All findings: by sheet, within a sheet in the order of the places on the table, at one place by
   * the id of the rule.
   */
  public List<Finding> check(Booklet booklet) {
    List<Finding> findings = new ArrayList<>();
    for (Sheet sheet : booklet.sheets()) {
      sheetRules.forEach(rule -> findings.addAll(rule.check(sheet)));
      for (Indicator indicator : sheet.indicators()) {
        Row row = new Row(sheet.id(), indicator);
        rowRules.forEach(rule -> findings.addAll(rule.check(row)));
      }
    }
    bookletRules.forEach(rule -> findings.addAll(rule.check(booklet)));
    findings.sort(tableOrder(booklet));
    return List.copyOf(findings);
  }

  private static Comparator<Finding> tableOrder(Booklet booklet) {
    Map<String, Integer> sheets = new HashMap<>();
    Map<String, Integer> rows = new HashMap<>();
    for (Sheet sheet : booklet.sheets()) {
      sheets.putIfAbsent(sheet.id(), sheets.size());
      sheet.indicators().forEach(row -> rows.putIfAbsent(row.id(), rows.size()));
    }
    return Comparator.comparing(Finding::place, placeOrder(sheets, rows))
        .thenComparing(Finding::rule);
  }

  /** The fields are declared in the order of the table; the head stands above all rows. */
  private static Comparator<FieldRef> placeOrder(
      Map<String, Integer> sheets, Map<String, Integer> rows) {
    return Comparator.comparing((FieldRef place) -> sheets.getOrDefault(place.sheet(), -1))
        .thenComparing(
            place -> place.indicator() == null ? -1 : rows.getOrDefault(place.indicator(), -1))
        .thenComparing(FieldRef::field);
  }
}
