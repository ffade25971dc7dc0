package org.goalsheet.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.goalsheet.message.Message;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.BudgetUnit;
import org.goalsheet.model.Field;
import org.goalsheet.model.FieldRef;
import org.goalsheet.model.Funding;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Sheet;
import org.junit.jupiter.api.Test;

class EditSessionTest {
  private static final FieldRef NAME = FieldRef.head("s", Field.NAME);
  private static final FieldRef GOAL = FieldRef.head("s", Field.GOAL);

  private final Edits edits = new Edits(numbered());
  private final EditSession session = EditSession.saved(booklet());

  private static Supplier<String> numbered() {
    AtomicInteger next = new AtomicInteger();
    return () -> "new" + next.incrementAndGet();
  }

  private static Booklet booklet() {
    List<Indicator> rows =
        List.of(
            Indicator.of("a", "产出指标", "数量指标", "甲", "", "1个"),
            Indicator.of("b", "产出指标", "质量指标", "乙", "", "2个"),
            Indicator.of("c", "效益指标", "社会效益指标", "丙", "", "3个"));
    Sheet sheet = Sheet.of("s", BudgetUnit.EMPTY, "项目", Funding.EMPTY, "", rows);
    return Booklet.of("tianjin-2025", 2025, List.of(sheet));
  }

  private Edit type(FieldRef place, String text) {
    return edits.type(List.of(place), text);
  }

  private String name() {
    return session.booklet().get(NAME).orElseThrow();
  }

  @Test
  void typingInOnePlaceIsOneStep() {
    session.apply(type(NAME, "项目一"));
    session.apply(type(NAME, "项目一二"));
    session.undo();
    assertThat(name()).isEqualTo("项目");
    session.redo();
    assertThat(name()).isEqualTo("项目一二");
  }

  @Test
  void typingEndsWithTheCellTheSaveAndThePause() {
    session.apply(type(NAME, "一"));
    session.apply(type(GOAL, "目标"));
    session.apply(type(NAME, "一二"));
    session.mark(session.booklet());
    session.apply(type(NAME, "一二三"));
    session.endTyping();
    session.apply(type(NAME, "一二三四"));
    List<String> names = new ArrayList<>();
    while (session.undoable().isPresent()) {
      names.add(name());
      session.undo();
    }
    assertThat(names).containsExactly("一二三四", "一二三", "一二", "一", "一");
  }

  @Test
  void anEditThatChangesNothingLeavesNoStep() {
    session.apply(type(NAME, "项目"));
    assertThat(session.undoable()).isEmpty();
    assertThat(session.revision()).isZero();
  }

  @Test
  void nothingIsUnsavedAtTheMarkHoweverOneGetsThere() {
    session.apply(type(NAME, "新"));
    Booklet saved = session.booklet();
    session.endTyping();
    session.apply(type(NAME, "更新"));
    session.mark(saved);
    assertThat(session.isAtMark()).isFalse();
    session.undo();
    assertThat(session.isAtMark()).isTrue();
    session.undo();
    assertThat(session.isAtMark()).isFalse();
  }

  @Test
  void whatWasRestoredIsUnsavedUntilItIsSaved() {
    EditSession restored = EditSession.unsaved(booklet());
    assertThat(restored.isAtMark()).isFalse();
    restored.mark(restored.booklet());
    assertThat(restored.isAtMark()).isTrue();
  }

  @Test
  void aNewEditForgetsWhatWasUndone() {
    session.apply(type(NAME, "甲"));
    session.undo();
    session.apply(type(NAME, "乙"));
    session.redo();
    assertThat(name()).isEqualTo("乙");
  }

  @Test
  void aListenerMayNotChangeTheBooklet() {
    session.onChange(change -> session.apply(type(NAME, change.after() + "!")));
    assertThatThrownBy(() -> session.apply(type(NAME, "新")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void undoCanShowWhatItDid() {
    Booklet before = session.booklet();
    session.apply(type(new FieldRef("s", Field.VALUE, "b"), "5个"));
    assertThat(Difference.first(before, session.booklet()))
        .contains(new FieldRef("s", Field.VALUE, "b"));
    session.apply(edits.duplicateRow("s", 2));
    assertThat(Difference.first(before.withSheet("s", s -> s), session.booklet()).orElseThrow())
        .isEqualTo(new FieldRef("s", Field.VALUE, "b"));
    assertThat(Difference.first(before, before)).isEmpty();
    Booklet said = before.with(FieldRef.labelled("s", "项目期"), "3年");
    assertThat(Difference.first(before, said)).contains(FieldRef.labelled("s", "项目期"));
  }

  /** After any edits: undoing all gives the beginning, redoing all gives the end. */
  @Property
  void undoAndRedoGoTheWholeWay(@ForAll("steps") List<Integer> steps) {
    EditSession fresh = EditSession.saved(booklet());
    Booklet start = fresh.booklet();
    steps.forEach(step -> fresh.apply(edit(fresh.booklet(), step)));
    Booklet end = fresh.booklet();
    while (fresh.undoable().isPresent()) {
      fresh.undo();
    }
    assertThat(fresh.booklet()).isSameAs(start);
    while (fresh.redoable().isPresent()) {
      fresh.redo();
    }
    assertThat(fresh.booklet()).isSameAs(end);
  }

  @Provide
  Arbitrary<List<Integer>> steps() {
    return Arbitraries.integers().between(0, 999).list().ofMaxSize(30);
  }

  private Edit edit(Booklet booklet, int step) {
    int sheet = step % booklet.sheets().size();
    String id = booklet.sheets().get(sheet).id();
    int rows = booklet.sheets().get(sheet).indicators().size();
    return switch (step % 8) {
      case 0 -> edits.type(List.of(FieldRef.head(id, Field.NAME)), "名" + step);
      case 1 -> edits.type(List.of(FieldRef.head(id, Field.UNIT)), step + "单位");
      case 2 -> edits.addRowAbove(id, 0);
      case 3 -> rows == 0 ? edits.addRowAbove(id, 0) : edits.deleteRow(id, step % rows);
      case 4 -> rows == 0 ? edits.addRowAbove(id, 0) : edits.duplicateRow(id, step % rows);
      case 5 -> rows == 0 ? edits.addRowAbove(id, 0) : edits.moveRow(id, step % rows, 0);
      case 6 -> edits.duplicateSheet(sheet);
      default -> edits.moveSheet(sheet, 0);
    };
  }

  @Test
  void aStepSaysItsName() {
    session.apply(edits.deleteRow("s", 0));
    assertThat(session.undoable()).contains(Message.of("edit.row.delete"));
  }
}
