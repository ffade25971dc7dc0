package org.goalsheet.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.goalsheet.model.Booklet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The law of fixes, over all examples that fail. */
class FixTest {
  private final Checker checker = new Checker(Example.FORM, Example.YEAR);

  static Stream<Example> fixable() {
    return Stream.of(
            CompletenessRulesTest.failing(),
            MoneyRulesTest.failing(),
            StructureRulesTest.failing(),
            ValueRulesTest.failing(),
            MeaningRulesTest.failing())
        .flatMap(examples -> examples)
        .filter(example -> example.found().stream().anyMatch(each -> !each.fixes().isEmpty()));
  }

  @ParameterizedTest
  @MethodSource("fixable")
  void takesItsFindingAwayAndBringsNoneThatIsGrave(Example example) {
    List<Finding> before = example.found();
    for (Finding finding : before) {
      for (Fix fix : finding.fixes()) {
        Booklet fixed = fix.change().apply(example.booklet());
        List<Finding> after = checker.check(fixed).findings();
        assertThat(after).as(fix.label().text()).noneMatch(each -> Example.isSame(each, finding));
        assertThat(graveFindings(after)).isSubsetOf(graveFindings(before));
      }
    }
  }

  private static List<String> graveFindings(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.severity() != Severity.H)
        .map(finding -> finding.rule() + finding.severity() + finding.place())
        .toList();
  }
}
