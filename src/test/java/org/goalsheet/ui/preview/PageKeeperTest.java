package org.goalsheet.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.goalsheet.Altered;
import org.goalsheet.form.Form;
import org.goalsheet.form.Forms;
import org.goalsheet.message.Message;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.BudgetUnit;
import org.goalsheet.model.Field;
import org.goalsheet.model.Ids;
import org.goalsheet.model.Sheet;
import org.goalsheet.ui.NeedsDisplay;
import org.goalsheet.ui.desk.Workspace;
import org.goalsheet.ui.task.Tasks;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The pages are drawn when the test says so; three sheets behind a page of contents. */
@Tag("ui")
@ExtendWith({NeedsDisplay.class, ApplicationExtension.class})
class PageKeeperTest {
  private final Form form = new Forms().all().get(0);
  private final Ids ids = new Ids();
  private final Workspace workspace = new Workspace();
  private final PageZoom zoom = new PageZoom();
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final PageKeeper keeper =
      new PageKeeper(workspace, zoom, new Tasks(waiting::add, Runnable::run));

  @Start
  void start(Stage stage) {
    zoom.room().set(new Room(200, 300, 1));
    workspace.open(booklet(3), form, null);
    keeper.open();
  }

  private Booklet booklet(int sheets) {
    List<Sheet> blank =
        Stream.generate(() -> form.blank(BudgetUnit.EMPTY, ids)).limit(sheets).toList();
    return Booklet.of(form.id(), 2025, blank);
  }

  @Test
  void drawsOnlyTheNewestOfWhatWasAskedForMeanwhile() {
    drawNext();
    onScreen(
        () -> {
          keeper.turnTo(3);
          keeper.turnTo(0);
          keeper.turnTo(2);
        });
    assertThat(waiting).hasSize(1);
    drawNext();
    assertThat(waiting).hasSize(1);
    drawNext();
    assertThat(waiting).isEmpty();
    assertThat(page().number()).isEqualTo(2);
  }

  @Test
  void countsOnFromThePageThatIsOnItsWay() {
    drawNext();
    onScreen(
        () -> {
          keeper.turn(1);
          keeper.turn(1);
          keeper.turn(1);
        });
    drawNext();
    drawNext();
    assertThat(page().number()).isEqualTo(3);
  }

  @Test
  void dropsAPageOfAPreviewThatWasClosed() {
    drawNext();
    onScreen(
        () -> {
          keeper.turn(1);
          keeper.close();
        });
    drawNext();
    assertThat(keeper.page().get()).isNull();
    onScreen(keeper::open);
    drawNext();
    assertThat(page().number()).isEqualTo(1);
  }

  @Test
  void keepsThePageWhereTheBookletGetsShorter() {
    drawNext();
    onScreen(() -> keeper.turnTo(3));
    drawNext();
    onScreen(() -> workspace.open(booklet(1), form, null));
    drawNext();
    assertThat(page().pages()).isEqualTo(1);
    assertThat(page().number()).isEqualTo(0);
  }

  @Test
  void saysWhenThereIsNoSheet() {
    drawNext();
    onScreen(() -> workspace.open(booklet(0), form, null));
    until(() -> keeper.page().get() == null);
    assertThat(keeper.sentence().get()).isEqualTo(Message.text("ui.preview.empty"));
  }

  @Test
  void goesOnAfterAPageThatCannotBeDrawn() {
    drawNext();
    onScreen(() -> workspace.open(booklet(2), broken(), null));
    drawNext();
    assertThat(keeper.sentence().get()).isEqualTo(Message.text("ui.preview.failed"));
    assertThat(keeper.page().get()).isNull();
    onScreen(() -> workspace.open(booklet(2), form, null));
    drawNext();
    assertThat(keeper.sentence().get()).isEmpty();
    assertThat(page().pages()).isEqualTo(3);
  }

  /** Has a column of indicators that indicators have not. */
  private Form broken() {
    return Altered.columns(form, List.of(new Form.Column("预算数", Field.BUDGET, 1, false)));
  }

  /** Waits until something is to be drawn, and draws it. */
  private void drawNext() {
    until(() -> !waiting.isEmpty());
    onScreen(() -> waiting.remove().run());
  }

  private ShownPage page() {
    return Objects.requireNonNull(keeper.page().get());
  }

  private static void onScreen(Runnable doing) {
    WaitForAsyncUtils.waitForAsyncFx(10_000, doing);
  }

  private static void until(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(
          10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
    } catch (TimeoutException e) {
      throw new AssertionError("not within 10 s", e);
    }
  }
}
