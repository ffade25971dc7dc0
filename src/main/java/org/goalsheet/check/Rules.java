package org.goalsheet.check;

import java.util.List;
import org.goalsheet.form.Form;

/** All rules there are. */
final class Rules {
  private Rules() {}

  static List<Rule> of(Form form) {
    Levels levels = new Levels(form);
    return List.of(
        new A01ProjectName(),
        new A02BudgetUnit(),
        new A03Goal(),
        new A04Placeholder(),
        new A05IncompleteRow(),
        new A06NoOutput(levels),
        new A07NoBenefit(levels),
        new A08NoSatisfaction(levels),
        new A09NoQuantityOrQuality(levels),
        new A12Description(),
        new A13Use(),
        new A14BlankForm(),
        new A15Untidy(),
        new B01Total(form),
        new B02Amount(form),
        new B03Budget(),
        new B04CostsAbove(form),
        new B05CostsBelow(form),
        new B08CostAboveBudget(form),
        new C01Pair(levels),
        new C02LevelWord(levels),
        new C03Scattered(levels),
        new C04SameRow(levels),
        new D01NothingExact(levels),
        new D02VagueBenefit(levels),
        new D03NoUnit(levels),
        new D09SignSpelling(),
        new D10Sign());
  }
}
