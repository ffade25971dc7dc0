package org.goalsheet.check;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a checker found in one state of a booklet. It also keeps what the same checker needs to find
 * the next state's findings at the cost of what has changed since.
 */
public final class Checked {
  static final Checked NOTHING = new Checked(null, Map.of(), Map.of(), List.of(), List.of());

  private final @Nullable Checker checker;
  private final Map<String, CheckedSheet> sheets;
  private final Map<BookletRule, Comparison> comparisons;
  private final List<Finding> findings;
  private final List<Waived> waived;

  /**
   * @param findings handed over, like those waived: thousands are not copied for each edit
   */
  Checked(
      @Nullable Checker checker,
      Map<String, CheckedSheet> sheets,
      Map<BookletRule, Comparison> comparisons,
      List<Finding> findings,
      List<Waived> waived) {
    this.checker = checker;
    this.sheets = sheets;
    this.comparisons = comparisons;
    this.findings = Collections.unmodifiableList(findings);
    this.waived = Collections.unmodifiableList(waived);
  }

  /**
   * The findings that nobody has waived, without hints that are switched off: by sheet, within a
   * sheet in the order of the places on the table, at one place by the id of the rule.
   */
  public List<Finding> findings() {
    return findings;
  }

  /** The findings that a person has decided to leave, in the same order. */
  public List<Waived> waived() {
    return waived;
  }

  boolean isBy(Checker other) {
    return checker == other;
  }

  /** What was found in a sheet, by its id. */
  @Nullable CheckedSheet sheet(String id) {
    return sheets.get(id);
  }

  @Nullable Comparison comparison(BookletRule rule) {
    return comparisons.get(rule);
  }
}
