package org.goalsheet.check;

import static org.goalsheet.check.RuleEntry.entry;
import static org.goalsheet.check.Severity.E;
import static org.goalsheet.check.Severity.H;
import static org.goalsheet.check.Severity.W;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.goalsheet.form.Form;
import org.goalsheet.form.Form.Weights;
import org.goalsheet.model.Field;
import org.jspecify.annotations.Nullable;

/** All rules there are, by id. */
final class Rules {
  private Rules() {}

  /**
   * @param year the budget year that dates are held against
   */
  static List<RuleEntry> of(Form form, int year) {
    return Stream.of(
            completeness(form),
            money(form, year),
            structure(form),
            values(form, year),
            across(year),
            weights(form.limits().weights()))
        .flatMap(List::stream)
        .toList();
  }

  private static List<RuleEntry> completeness(Form form) {
    return List.of(
        entry("A01", new EmptyHead("A01", Field.NAME), E),
        entry("A02", new A02BudgetUnit(form), E, W),
        entry("A03", new EmptyHead("A03", Field.GOAL), E),
        entry("A04", new A04Placeholder(form), E),
        entry("A05", new A05IncompleteRow(), E),
        entry("A06", new MissingFirst("A06", E, Levels.OUTPUT), E),
        entry("A07", new MissingFirst("A07", E, Levels.BENEFIT), E),
        entry("A08", new MissingFirst("A08", W, Levels.SATISFACTION), W),
        entry("A09", new MissingSecond("A09", W, List.of(Levels.QUANTITY, Levels.QUALITY)), W),
        entry("A10", new MissingSecond("A10", H, List.of(Levels.TIME)), H),
        entry("A11", new A11NoCost(), W),
        entry("A12", new A12Description(form), W),
        entry("A13", new A13Use(form), W, H),
        entry("A14", new A14BlankForm(form), E, W),
        entry("A15", new A15Untidy(form), H));
  }

  private static List<RuleEntry> money(Form form, int year) {
    Rule costs = new CostsBesideBudget(form);
    List<RuleEntry> beside =
        List.of(
            entry("B02", new B02Amount(form), E, W, H),
            entry("B03", new B03Budget(), E, W),
            entry("B04", costs, E),
            entry("B05", costs, W),
            entry("B07", new B07PriceTimesQuantity(form), H),
            entry("B08", new B08CostAboveBudget(form), E),
            entry("B09", new B09Payments(form), W),
            entry("B10", new B10AmountInText(form, year), W),
            entry("B11", new B11MixedUnits(form), W),
            entry("B12", new B12CostWithoutMoney(), W),
            entry("B13", new B13MoneyAsQuantity(), W),
            entry("B14", new B14StrictlyBelow(form), W));
    List<RuleEntry> entries = new ArrayList<>();
    entries.add(entry("B01", new B01Total(form, beside), E));
    entries.addAll(beside);
    return entries;
  }

  private static List<RuleEntry> structure(Form form) {
    Levels levels = new Levels(form);
    return List.of(
        entry("C01", new C01Pair(levels), E),
        entry("C02", new C02LevelWord(levels), W),
        entry("C03", new C03Scattered(levels), W),
        entry("C04", new C04SameRow(), E),
        entry("C05", new C05SameName(), W),
        entry("C06", new C06ManyRows(form.limits()), H),
        entry("C07", new C07NameForm(), H),
        entry("C08", new C08SaidAgain(), W, H),
        entry("C09", new C09MixedCosts(), W),
        entry("C10", new C10Satisfaction(levels), W));
  }

  private static List<RuleEntry> values(Form form, int year) {
    return List.of(
        entry("D01", new D01NothingExact(), W),
        entry("D02", new D02VagueBenefit(), H),
        entry("D03", new D03NoUnit(), E),
        entry("D04", new D04NoPercent(), W),
        entry("D05", new D05TwoUnits(), W),
        entry("D06", new D06AboveWhole(), E, H),
        entry("D07", new D07Satisfaction(form), W, H),
        entry("D08", new D08Direction(), W),
        entry("D09", new D09SignSpelling(), H),
        entry("D10", new D10Sign(), E),
        entry("D11", new D11TargetInName(), W),
        entry("D12", new D12UnitTwice(), H),
        entry("D13", new D13Date(year), E, W, H),
        entry("D14", new D14OnlyInTime(), H),
        entry("D15", new D15EmptyWords(), W, H),
        entry("D16", new D16Unmeasurable(), H),
        entry("D17", new D17GoalNumber(year), W),
        entry("D18", new D18Addition(), H),
        entry("D19", new D19Parts(), W),
        entry("D20", new D20Ceiling(), H),
        entry("D21", new D21NotApplicable(form), H));
  }

  private static List<RuleEntry> across(int year) {
    return List.of(
        entry("E01", new E01SameName(), E),
        entry("E02", new E02UnitCode(), W),
        entry("E03", new E03OtherYear(year), H));
  }

  private static List<RuleEntry> weights(@Nullable Weights weights) {
    return weights == null
        ? List.of()
        : List.of(
            entry("F01", new F01Weight(), E),
            entry("F02", new F02WeightTotal(weights.total()), E),
            entry("F03", new F03WeightOfGroup(weights.groups()), E));
  }
}
