package org.goalsheet.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.goalsheet.Tianjin;
import org.goalsheet.message.Message;
import org.goalsheet.model.Amount;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.BudgetUnit;
import org.goalsheet.model.Field;
import org.goalsheet.model.FieldRef;
import org.goalsheet.model.Funding;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Sheet;
import org.junit.jupiter.api.Test;

class CheckerTest {
  private final Checker checker = new Checker(Example.FORM, Example.YEAR);

  @Test
  void findsInTheThreePublishedTablesOnlyWhatTheCatalogueNames() {
    List<String> found = new ArrayList<>();
    for (Sheet sheet : Tianjin.sheets()) {
      Booklet booklet = Example.booklet(sheet);
      Example.inShort(checker.check(booklet).findings(), booklet)
          .forEach(finding -> found.add(sheet.id() + ": " + finding));
    }
    assertThat(found)
        .containsExactly(
            "s1: A13 H funding.use",
            "s1: C08 H 5 indicator.name",
            "s1: D02 H 8 indicator.value",
            "s2: A13 H funding.use",
            "s2: C08 H 5 indicator.name",
            "s2: D02 H 7 indicator.value",
            "s2: C08 H 8 indicator.name",
            "s3: A13 H funding.use",
            "s3: D01 W 5 indicator.value",
            "s3: D01 W 6 indicator.value",
            "s3: C08 H 8 indicator.name",
            "s3: D02 H 13 indicator.value",
            "s3: C08 H 14 indicator.name");
  }

  @Test
  void addsUpThePublishedCostsToTheirBudgets() {
    assertThat(Tianjin.sheets())
        .map(sheet -> CostSum.of(Example.FORM, sheet).difference().orElseThrow().signum())
        .containsExactly(0, 0, 0);
  }

  @Test
  void writesASumWithoutZerosThatNobodyTyped() {
    assertThat(Tianjin.sheets())
        .map(sheet -> CostSum.of(Example.FORM, sheet).sum().toPlainString())
        .startsWith("1058");
  }

  @Test
  void givesFindingsInTheOrderOfSheetsPlacesAndRules() {
    Sheet first = Example.row(2, Field.DESCRIPTION, "").sheet();
    Sheet second =
        Example.changed(first.withId("t"), 1, Field.VALUE, "≥ 27")
            .with(Field.BUDGET, "")
            .with(Field.UNIT_NAME, "");
    Booklet booklet = Booklet.of(Example.FORM.id(), 2025, List.of(first, second));
    assertThat(checker.check(booklet).findings())
        .extracting(each -> each.place().sheet() + " " + each.rule())
        .containsExactly("s A12", "t A02", "t E01", "t B03", "t D03", "t A12");
  }

  @Test
  void asksRulesAboutTheWholeBooklet() {
    Sheet sheet = Example.of(each -> each).sheet();
    Booklet booklet =
        Booklet.of(Example.FORM.id(), 2025, List.of(sheet.withId("b"), sheet.withId("a")));
    assertThat(
            new Checker(
                    new Levels(Example.FORM),
                    List.of(RuleEntry.entry("E01", new Named(), Severity.E)))
                .check(booklet)
                .findings())
        .extracting(each -> each.place().sheet())
        .containsExactly("b", "a");
  }

  private static final class Named implements BookletRule {
    @Override
    public Object key(Sheet sheet) {
      return sheet.name();
    }

    @Override
    public List<Finding> check(List<Sheet> sheets) {
      return sheets.stream()
          .map(sheet -> FieldRef.head(sheet.id(), Field.NAME))
          .map(place -> new Finding("E01", Severity.E, place, Message.of("field.name"), List.of()))
          .toList();
    }
  }

  @Property(tries = 300)
  void takesAnyTextSpeaksInWholeSentencesAndMendsWhatItOffersTo(
      @ForAll("texts") List<String> texts, @ForAll("texts") List<String> more) {
    Booklet booklet = Example.booklet(sheet(texts, more));
    for (Finding finding : checker.check(booklet).findings()) {
      assertThat(finding.message().text()).endsWith("。").doesNotContain("{");
      for (Fix fix : finding.fixes()) {
        assertThat(checker.check(fix.change().apply(booklet)).findings())
            .noneMatch(each -> Example.isSame(each, finding));
      }
    }
  }

  private static Sheet sheet(List<String> head, List<String> rows) {
    Funding funding =
        new Funding(
            new Amount(head.get(0)), new Amount(head.get(1)), new Amount(head.get(2)), head.get(3));
    List<Indicator> indicators = new ArrayList<>();
    for (int i = 0; i + 5 <= rows.size(); i += 5) {
      indicators.add(
          Indicator.of(
              "r" + i,
              rows.get(i),
              rows.get(i + 1),
              rows.get(i + 2),
              rows.get(i + 3),
              rows.get(i + 4)));
    }
    return Sheet.of(
        "s", BudgetUnit.parse(head.get(4)), head.get(5), funding, head.get(6), indicators);
  }

  @Provide
  Arbitrary<List<String>> texts() {
    Arbitrary<String> known =
        Arbitraries.of(
            "",
            " ",
            "产出指标",
            "成本",
            "成本指标",
            "效益指标",
            "数量指标",
            "满意度",
            "1058.00",
            "1,058",
            "-1",
            "≤30万元",
            "≥",
            "无",
            "指标1：",
            "XX",
            "５个以上",
            "≧5%",
            "2025年3月31日前");
    Arbitrary<String> strange =
        Arbitraries.strings()
            .withChars("'\"\\$(*[?%＝≥０9.,万元\u3000\n\r\t\u0000\uD83D\uDE00\uFFFF中")
            .ofMaxLength(8);
    return Arbitraries.oneOf(known, strange).list().ofSize(15);
  }
}
