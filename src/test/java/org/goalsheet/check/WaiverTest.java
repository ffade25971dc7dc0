package org.goalsheet.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goalsheet.edit.Edits;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Field;
import org.goalsheet.model.Ids;
import org.goalsheet.model.Lists;
import org.goalsheet.model.Sheet;
import org.goalsheet.model.Waiver;
import org.junit.jupiter.api.Test;

class WaiverTest {
  private static final String VAGUE = "稳定";

  private final Checker checker = new Checker(Example.FORM, Example.YEAR);
  private final Edits edits = new Edits(new Ids());

  @Test
  void takesTheFindingFromTheOthersAndKeepsItApart() {
    Booklet waived = waived(Example.row(2, Field.VALUE, VAGUE).booklet(), "D01");

    Checked checked = checker.check(waived);

    assertThat(checked.findings()).isEmpty();
    assertThat(checked.waived())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.finding().rule()).isEqualTo("D01");
              assertThat(each.waiver().reason()).isEqualTo("上级统一要求");
            });
  }

  @Test
  void holdsWhereverItsRowGoes() {
    Booklet waived = waived(Example.row(2, Field.VALUE, VAGUE).booklet(), "D01");

    assertThat(checker.check(rowMovedToTop(waived)).findings()).isEmpty();
  }

  @Test
  void fallsWhenTheTextItCoveredChangesAndNotForAnother() {
    Booklet waived = waived(Example.row(2, Field.VALUE, VAGUE).booklet(), "D01");

    assertThat(rules(changed(waived, Field.VALUE, "平稳"))).containsExactly("D01");
    assertThat(rules(changed(waived, Field.DESCRIPTION, "抽查合格的次数"))).isEmpty();
  }

  @Test
  void fallsWhenAFigureOfItsSumChanges() {
    Booklet waived = waived(Example.row(5, Field.VALUE, "≤30万元").booklet(), "B05");

    assertThat(rules(waived)).isEmpty();
    assertThat(
            rules(waived.withSheet("s", sheet -> Example.changed(sheet, 5, Field.VALUE, "≤20万元"))))
        .containsExactly("B05");
  }

  @Test
  void ofTheRowsAsAWholeHoldsWhicheverRowIsFirst() {
    Booklet waived = waived(Example.of(sheet -> Example.without(sheet, 7)).booklet(), "A08");

    assertThat(checker.check(rowMovedToTop(waived)).findings()).isEmpty();
  }

  @Test
  void goesWithACopyOfItsSheet() {
    Booklet waived = waived(Example.row(2, Field.VALUE, VAGUE).booklet(), "D01");
    Booklet twice = edits.duplicateSheet(0).change().apply(waived);
    Booklet copy = twice.withSheets(List.of(twice.sheets().get(1)));

    assertThat(checker.check(copy).findings()).isEmpty();
    assertThat(checker.check(copy).waived()).hasSize(1);
  }

  @Test
  void canBeTakenBack() {
    Booklet waived = waived(Example.row(2, Field.VALUE, VAGUE).booklet(), "D01");
    Waiver waiver = waived.sheets().get(0).waivers().get(0);

    assertThat(rules(edits.unwaive("s", waiver).change().apply(waived))).containsExactly("D01");
  }

  @Test
  void hintsOfARuleAreSwitchedOffAndOnAndNothingGraver() {
    Booklet repeated = Example.head(Field.USE, "河道保洁").booklet();
    Booklet empty = Example.head(Field.USE, "").booklet();

    Booklet off = edits.hints("A13", false).change().apply(repeated);

    assertThat(rules(repeated)).containsExactly("A13");
    assertThat(rules(off)).isEmpty();
    assertThat(rules(edits.hints("A13", true).change().apply(off))).containsExactly("A13");
    assertThat(rules(edits.hints("A13", false).change().apply(empty))).containsExactly("A13");
  }

  private List<String> rules(Booklet booklet) {
    return checker.check(booklet).findings().stream().map(Finding::rule).toList();
  }

  private Booklet waived(Booklet booklet, String rule) {
    Finding finding =
        checker.check(booklet).findings().stream()
            .filter(each -> each.rule().equals(rule))
            .findFirst()
            .orElseThrow();
    Sheet sheet = booklet.sheets().get(0);
    return edits.waive(sheet.id(), finding.waiver(sheet, "上级统一要求")).change().apply(booklet);
  }

  private static Booklet changed(Booklet booklet, Field field, String text) {
    return booklet.withSheet("s", sheet -> Example.changed(sheet, 2, field, text));
  }

  private static Booklet rowMovedToTop(Booklet booklet) {
    return booklet.withSheet(
        "s", sheet -> sheet.withIndicators(Lists.move(sheet.indicators(), 1, 0)));
  }
}
