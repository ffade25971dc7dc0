package org.goalsheet.check;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.goalsheet.form.Form;
import org.goalsheet.message.Message;
import org.goalsheet.model.Amount;
import org.goalsheet.model.Field;
import org.goalsheet.model.FieldRef;
import org.goalsheet.model.Sheet;

/** B01: 预算数 is not the sum of its parts; a blank part counts as 0. */
final class B01Total implements SheetRule {
  private final Figures figures;
  private final List<String> further;
  private final List<SheetRule> others;

  /**
   * @param others the other rules about money; a change that they would object to is not offered
   */
  B01Total(Form form, List<RuleEntry> others) {
    this.figures = new Figures(form);
    this.further = form.partsOfBudget();
    this.others =
        others.stream()
            .map(RuleEntry::rule)
            .distinct()
            .filter(SheetRule.class::isInstance)
            .map(SheetRule.class::cast)
            .toList();
  }

  /** One of the three amounts, made to fit the other two. */
  private record Change(Field field, BigDecimal amount) {}

  @Override
  public List<Finding> check(Table table) {
    Sheet sheet = table.sheet();
    Optional<BigDecimal> budget = table.budget();
    Optional<BigDecimal> fiscal = part(sheet.funding().fiscal());
    Optional<BigDecimal> other = part(sheet.funding().other());
    Optional<BigDecimal> further = further(sheet);
    if (budget.isEmpty() || fiscal.isEmpty() || other.isEmpty() || further.isEmpty()) {
      return List.of();
    }
    Money parts = new Money(budget.get(), fiscal.get(), other.get(), further.get());
    return budget.get().compareTo(parts.sum()) == 0 ? List.of() : List.of(finding(table, parts));
  }

  /**
   * The amounts of one sheet.
   *
   * @param further what the form counts to the budget beside the two usual parts
   */
  private record Money(BigDecimal budget, BigDecimal fiscal, BigDecimal other, BigDecimal further) {
    BigDecimal sum() {
      return fiscal.add(other).add(further);
    }
  }

  private Optional<BigDecimal> further(Sheet sheet) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String label : further) {
      Optional<BigDecimal> part = part(new Amount(sheet.get(FieldRef.labelled(sheet.id(), label))));
      if (part.isEmpty()) {
        return part;
      }
      sum = sum.add(part.get());
    }
    return Optional.of(sum);
  }

  private static Optional<BigDecimal> part(Amount amount) {
    return BlankForm.isBlank(amount.text()) ? Optional.of(BigDecimal.ZERO) : amount.number();
  }

  private Finding finding(Table table, Money parts) {
    BigDecimal rest = parts.budget().subtract(parts.further());
    Stream<Change> changes =
        Stream.of(
            new Change(Field.BUDGET, parts.sum()),
            new Change(Field.FISCAL, rest.subtract(parts.other())),
            new Change(Field.OTHER, rest.subtract(parts.fiscal())));
    return new Finding(
            "B01", Severity.E, table.place(Field.BUDGET), message(parts), fixes(table, changes))
        .restingOn(facts(parts));
  }

  private Message message(Money parts) {
    String budget = figures.text(parts.budget());
    String sum = figures.text(parts.sum());
    String difference = figures.text(parts.budget().subtract(parts.sum()).abs());
    return further.isEmpty()
        ? Message.of(
            "check.B01",
            budget,
            figures.text(parts.fiscal()),
            figures.text(parts.other()),
            sum,
            difference)
        : Message.of("check.B01.further", budget, String.join("、", further), sum, difference);
  }

  private String[] facts(Money parts) {
    return further.isEmpty()
        ? new String[] {figures.text(parts.fiscal()), figures.text(parts.other())}
        : new String[] {
          figures.text(parts.fiscal()), figures.text(parts.other()), figures.text(parts.further())
        };
  }

  private List<Fix> fixes(Table table, Stream<Change> changes) {
    Set<String> before = graveFindings(table);
    return changes
        .filter(change -> change.amount().signum() >= 0)
        .filter(change -> before.containsAll(graveFindings(changed(table, change))))
        .map(change -> fix(table.place(change.field()), figures.text(change.amount())))
        .toList();
  }

  private Table changed(Table table, Change change) {
    return table.with(change.field(), figures.text(change.amount()));
  }

  private Set<String> graveFindings(Table table) {
    Set<String> grave = new HashSet<>();
    for (SheetRule rule : others) {
      for (Finding finding : rule.check(table)) {
        if (finding.severity() != Severity.H) {
          grave.add(finding.rule() + finding.severity() + finding.place());
        }
      }
    }
    return grave;
  }

  private static Fix fix(FieldRef place, String text) {
    return new Fix(
        Message.of("check.fix.amount", new TextCell(place, text).label(), text),
        booklet -> booklet.with(place, text));
  }
}
