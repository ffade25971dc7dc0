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

/** B01: 预算数 is not 财政资金 and 其他资金 together; a blank one of the two counts as 0. */
final class B01Total implements SheetRule {
  private final Figures figures;
  private final List<SheetRule> others;

  /**
   * @param others the other rules about money; a change that they would object to is not offered
   */
  B01Total(Form form, List<RuleEntry> others) {
    this.figures = new Figures(form);
    this.others =
        others.stream()
            .map(RuleEntry::rule)
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
    if (budget.isEmpty() || fiscal.isEmpty() || other.isEmpty()) {
      return List.of();
    }
    boolean right = budget.get().compareTo(fiscal.get().add(other.get())) == 0;
    return right ? List.of() : List.of(finding(table, budget.get(), fiscal.get(), other.get()));
  }

  private static Optional<BigDecimal> part(Amount amount) {
    return BlankForm.isBlank(amount.text()) ? Optional.of(BigDecimal.ZERO) : amount.number();
  }

  private Finding finding(Table table, BigDecimal budget, BigDecimal fiscal, BigDecimal other) {
    BigDecimal sum = fiscal.add(other);
    Stream<Change> changes =
        Stream.of(
            new Change(Field.BUDGET, sum),
            new Change(Field.FISCAL, budget.subtract(other)),
            new Change(Field.OTHER, budget.subtract(fiscal)));
    Message message =
        Message.of(
            "check.B01",
            figures.text(budget),
            figures.text(fiscal),
            figures.text(other),
            figures.text(sum),
            figures.text(budget.subtract(sum).abs()));
    return new Finding("B01", Severity.E, table.place(Field.BUDGET), message, fixes(table, changes))
        .restingOn(figures.text(fiscal), figures.text(other));
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
