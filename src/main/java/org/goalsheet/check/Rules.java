package org.goalsheet.check;

import static org.goalsheet.check.RuleEntry.entry;
import static org.goalsheet.check.Severity.E;
import static org.goalsheet.check.Severity.H;
import static org.goalsheet.check.Severity.W;

import java.util.List;
import java.util.stream.Stream;
import org.goalsheet.form.Form;

/** All rules there are, by id. */
final class Rules {
  private Rules() {}

  /**
   * @param year the budget year that dates are held against
   */
  static List<RuleEntry> of(Form form, int year) {
    Levels levels = new Levels(form);
    return Stream.of(completeness(), money(form), structure(levels), values(form, year), across())
        .flatMap(List::stream)
        .toList();
  }

  private static List<RuleEntry> completeness() {
    return List.of(
        entry("A01", new A01ProjectName(), E),
        entry("A02", new A02BudgetUnit(), E, W),
        entry("A03", new A03Goal(), E),
        entry("A04", new A04Placeholder(), E),
        entry("A05", new A05IncompleteRow(), E),
        entry("A06", new A06NoOutput(), E),
        entry("A07", new A07NoBenefit(), E),
        entry("A08", new A08NoSatisfaction(), W),
        entry("A09", new A09NoQuantityOrQuality(), W),
        entry("A12", new A12Description(), W),
        entry("A13", new A13Use(), W, H),
        entry("A14", new A14BlankForm(), E, W),
        entry("A15", new A15Untidy(), H));
  }

  private static List<RuleEntry> money(Form form) {
    return List.of(
        entry("B01", new B01Total(form), E),
        entry("B02", new B02Amount(form), E, W, H),
        entry("B03", new B03Budget(), E, W),
        entry("B04", new B04CostsAbove(form), E),
        entry("B05", new B05CostsBelow(form), W),
        entry("B08", new B08CostAboveBudget(form), E));
  }

  private static List<RuleEntry> structure(Levels levels) {
    return List.of(
        entry("C01", new C01Pair(levels), E),
        entry("C02", new C02LevelWord(levels), W),
        entry("C03", new C03Scattered(levels), W),
        entry("C04", new C04SameRow(), E));
  }

  private static List<RuleEntry> values(Form form, int year) {
    return List.of(
        entry("D01", new D01NothingExact(), W),
        entry("D02", new D02VagueBenefit(), H),
        entry("D03", new D03NoUnit(), E),
        entry("D09", new D09SignSpelling(), H),
        entry("D10", new D10Sign(), E),
        entry("D15", new D15EmptyWords(), W, H),
        entry("D16", new D16Unmeasurable(), H),
        entry("D17", new D17GoalNumber(year), W),
        entry("D18", new D18Addition(), H),
        entry("D19", new D19Parts(), W),
        entry("D20", new D20Ceiling(), H),
        entry("D21", new D21NotApplicable(form), H));
  }

  private static List<RuleEntry> across() {
    return List.of();
  }
}
