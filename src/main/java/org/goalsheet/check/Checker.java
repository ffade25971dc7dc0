package org.goalsheet.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.goalsheet.form.Form;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a reviewer would send back, by all rules. It keeps nothing between checks; what was
 * found is handed to the next check by who asks for it.
 */
public final class Checker {
  private static final int FEW = 8;

  /** So many findings a sheet of a finished booklet has. */
  private static final int USUAL_FINDINGS = 8;

  private final Levels levels;
  private final List<RowRule> rowRules;
  private final List<SheetRule> sheetRules;
  private final List<BookletRule> bookletRules;

  /**
   * A checker for booklets of one form and year.
   *
   * @param form says which levels, money unit, decimals and limits are right
   * @param year the budget year that dates are held against
   */
  public Checker(Form form, int year) {
    this(new Levels(form), Rules.of(form, year));
  }

  Checker(Levels levels, List<RuleEntry> entries) {
    this.levels = levels;
    List<Rule> rules = entries.stream().map(RuleEntry::rule).distinct().toList();
    rowRules = only(RowRule.class, rules);
    sheetRules = only(SheetRule.class, rules);
    bookletRules = only(BookletRule.class, rules);
  }

  private static <T extends Rule> List<T> only(Class<T> kind, List<Rule> rules) {
    return rules.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Checks a whole booklet. */
  public Checked check(Booklet booklet) {
    return check(booklet, Checked.NOTHING);
  }

  /**
   * Checks a booklet that comes from one that was checked before. Sheets and rows that are still
   * the same objects are not looked at again; the findings are those of a check of the whole.
   *
   * @param before what was found then; that of another checker is of no use and left aside
   */
  public Checked check(Booklet booklet, Checked before) {
    Checked known = before.isBy(this) ? before : Checked.NOTHING;
    Set<Sheet> changed = changed(booklet, known);
    Map<String, CheckedSheet> sheets = new LinkedHashMap<>(booklet.sheets().size() * 2);
    for (CheckedSheet sheet : checkEach(booklet.sheets(), known, changed.size() <= FEW)) {
      sheets.put(sheet.sheet().id(), sheet);
    }
    Map<BookletRule, Comparison> comparisons = new LinkedHashMap<>();
    for (BookletRule rule : bookletRules) {
      comparisons.put(rule, compare(rule, booklet.sheets(), known.comparison(rule), changed));
    }
    return sum(booklet, sheets, comparisons);
  }

  /** The sheets that are other objects than those that were checked before, as themselves. */
  private static Set<Sheet> changed(Booklet booklet, Checked known) {
    Set<Sheet> changed = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Sheet sheet : booklet.sheets()) {
      CheckedSheet before = known.sheet(sheet.id());
      if (before == null || before.sheet() != sheet) {
        changed.add(sheet);
      }
    }
    return changed;
  }

  /**
   * Many on all processors: sheets are checked apart from each other, from values that do not
   * change. A booklet of a thousand takes half the time on two; to share out a few takes longer
   * than to check them.
   */
  private List<CheckedSheet> checkEach(List<Sheet> sheets, Checked known, boolean few) {
    Stream<Sheet> all = few ? sheets.stream() : sheets.parallelStream();
    return all.map(sheet -> check(sheet, known.sheet(sheet.id()))).toList();
  }

  private CheckedSheet check(Sheet sheet, @Nullable CheckedSheet before) {
    return before != null && before.sheet() == sheet ? before : checkAnew(sheet, before);
  }

  private CheckedSheet checkAnew(Sheet sheet, @Nullable CheckedSheet before) {
    Table table = Table.of(sheet, levels);
    List<List<Finding>> ofRows = checkRows(table, before);
    List<Finding> all = new ArrayList<>();
    for (SheetRule rule : sheetRules) {
      addAll(rule.check(table), all);
    }
    ofRows.forEach(found -> addAll(found, all));
    all.sort(new TableOrder(sheet));
    return CheckedSheet.of(sheet, ofRows, all);
  }

  private List<List<Finding>> checkRows(Table table, @Nullable CheckedSheet before) {
    Map<Indicator, List<Finding>> known = before == null ? Map.of() : before.byRow();
    List<List<Finding>> ofRows = new ArrayList<>(table.rows().size());
    for (Row row : table.rows()) {
      List<Finding> same = known.get(row.indicator());
      ofRows.add(same == null ? check(row) : same);
    }
    return ofRows;
  }

  private List<Finding> check(Row row) {
    List<Finding> findings = new ArrayList<>();
    for (RowRule rule : rowRules) {
      addAll(rule.check(row), findings);
    }
    return List.copyOf(findings);
  }

  /** Nearly every rule finds nothing, and to add nothing has its cost. */
  private static void addAll(List<Finding> found, List<Finding> findings) {
    if (!found.isEmpty()) {
      findings.addAll(found);
    }
  }

  private static Comparison compare(
      BookletRule rule, List<Sheet> sheets, @Nullable Comparison before, Set<Sheet> changed) {
    List<Comparison.Key> old = before == null ? List.of() : before.keys();
    List<Comparison.Key> keys = new ArrayList<>(sheets.size());
    for (Sheet sheet : sheets) {
      int at = keys.size();
      boolean same =
          at < old.size() && old.get(at).sheet().equals(sheet.id()) && !changed.contains(sheet);
      keys.add(same ? old.get(at) : new Comparison.Key(sheet.id(), rule.key(sheet)));
    }
    return before != null && old.equals(keys) ? before : new Comparison(keys, rule.check(sheets));
  }

  private Checked sum(
      Booklet booklet, Map<String, CheckedSheet> sheets, Map<BookletRule, Comparison> comparisons) {
    Map<String, List<Finding>> across = bySheet(comparisons.values());
    List<Finding> open = new ArrayList<>(sheets.size() * USUAL_FINDINGS);
    List<Waived> waived = new ArrayList<>();
    sheets.forEach(
        (id, alone) -> {
          List<Finding> more = across.isEmpty() ? List.of() : across.getOrDefault(id, List.of());
          CheckedSheet sheet = more.isEmpty() ? alone : alone.with(more);
          open.addAll(sheet.open());
          waived.addAll(sheet.waived());
        });
    if (!booklet.hintsOff().isEmpty()) {
      open.removeIf(
          each -> each.severity() == Severity.H && booklet.hintsOff().contains(each.rule()));
    }
    return new Checked(this, sheets, comparisons, open, waived);
  }

  private static Map<String, List<Finding>> bySheet(Collection<Comparison> comparisons) {
    Map<String, List<Finding>> bySheet = new HashMap<>();
    for (Comparison comparison : comparisons) {
      for (Finding finding : comparison.findings()) {
        bySheet.computeIfAbsent(finding.place().sheet(), id -> new ArrayList<>()).add(finding);
      }
    }
    return bySheet;
  }
}
