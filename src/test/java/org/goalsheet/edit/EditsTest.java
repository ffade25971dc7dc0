package org.goalsheet.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.BudgetUnit;
import org.goalsheet.model.Field;
import org.goalsheet.model.FieldRef;
import org.goalsheet.model.Funding;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Sheet;
import org.junit.jupiter.api.Test;

class EditsTest {
  private final AtomicInteger next = new AtomicInteger();
  private final Edits edits = new Edits(() -> "new" + next.incrementAndGet());
  private final Booklet booklet =
      Booklet.of(
          "tianjin-2025",
          2025,
          List.of(
              sheet(
                  "s",
                  Indicator.of("a", "产出指标", "数量指标", "甲", "", ""),
                  Indicator.of("b", "产出指标", "质量指标", "乙", "", ""),
                  Indicator.of("c", "效益指标", "社会效益指标", "丙", "", "")),
              sheet("t")));

  private static Sheet sheet(String id, Indicator... rows) {
    return Sheet.of(id, BudgetUnit.EMPTY, id, Funding.EMPTY, "", List.of(rows));
  }

  private List<String> rowsAfter(Edit edit) {
    return rows(edit.change().apply(booklet));
  }

  private static List<String> rows(Booklet booklet) {
    return booklet.sheets().get(0).indicators().stream().map(Indicator::id).toList();
  }

  private List<String> sheetsAfter(Edit edit) {
    return edit.change().apply(booklet).sheets().stream().map(Sheet::id).toList();
  }

  @Test
  void aNewRowTakesTheLevelsOfTheRowItIsAddedTo() {
    Indicator below =
        edits.addRowBelow("s", 1).change().apply(booklet).sheets().get(0).indicators().get(2);
    assertThat(below).isEqualTo(Indicator.of("new1", "产出指标", "质量指标", "", "", ""));
    assertThat(rowsAfter(edits.addRowAbove("s", 0))).containsExactly("new2", "a", "b", "c");
  }

  @Test
  void halfACharacterIsReplacedWhenItIsTyped() {
    FieldRef goal = FieldRef.head("s", Field.GOAL);
    String typed = "\uD83D\uDE00甲\uD83D乙\uDE00";
    assertThat(edits.type(List.of(goal), typed).change().apply(booklet).get(goal))
        .contains("\uD83D\uDE00甲\uFFFD乙\uFFFD");
    Booklet relevelled = edits.level1("s", 0, "产出\uD83D").change().apply(booklet);
    assertThat(relevelled.sheets().get(0).indicators().get(0).level1()).isEqualTo("产出\uFFFD");
  }

  @Test
  void theFirstRowOfAnEmptySheetCanBeAdded() {
    Booklet after = edits.addRowAbove("t", 0).change().apply(booklet);
    assertThat(after.sheets().get(1).indicators())
        .containsExactly(Indicator.of("new1", "", "", "", "", ""));
  }

  @Test
  void rowsAreDuplicatedDeletedAndMoved() {
    assertThat(rowsAfter(edits.duplicateRow("s", 0))).containsExactly("a", "new1", "b", "c");
    assertThat(rowsAfter(edits.deleteRow("s", 1))).containsExactly("a", "c");
    assertThat(rowsAfter(edits.moveRow("s", 0, 2))).containsExactly("b", "c", "a");
  }

  @Test
  void typingIntoAMergedCellChangesAllItsRows() {
    List<FieldRef> merged =
        List.of(new FieldRef("s", Field.LEVEL1, "a"), new FieldRef("s", Field.LEVEL1, "b"));
    Booklet after = edits.type(merged, "满意度指标").change().apply(booklet);
    assertThat(after.sheets().get(0).indicators())
        .extracting(Indicator::level1)
        .containsExactly("满意度指标", "满意度指标", "效益指标");
  }

  @Test
  void oneRowCanLeaveItsMergedCell() {
    Booklet after = edits.level1("s", 1, "效益指标").change().apply(booklet);
    assertThat(after.sheets().get(0).indicators())
        .extracting(Indicator::level1)
        .containsExactly("产出指标", "效益指标", "效益指标");
  }

  @Test
  void sheetsAreAddedDuplicatedDeletedAndMoved() {
    assertThat(sheetsAfter(edits.addSheets(1, List.of(sheet("x"))))).containsExactly("s", "x", "t");
    assertThat(sheetsAfter(edits.deleteSheet(0))).containsExactly("t");
    assertThat(sheetsAfter(edits.moveSheet(0, 1))).containsExactly("t", "s");
    Booklet copied = edits.duplicateSheet(0).change().apply(booklet);
    assertThat(copied.sheets()).extracting(Sheet::name).containsExactly("s", "s", "t");
    assertThat(copied.sheets().get(1).indicators()).extracting(Indicator::id).doesNotContain("a");
  }

  @Test
  void anEditOfWhatIsGoneChangesNothing() {
    FieldRef gone = new FieldRef("s", Field.VALUE, "gone");
    assertThat(edits.type(List.of(gone), "1个").change().apply(booklet)).isEqualTo(booklet);
  }
}
