package org.goalsheet.ui.preview;

import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.goalsheet.message.Message;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Sheet;
import org.goalsheet.ui.desk.Workspace;
import org.goalsheet.ui.preview.PageRequest.Follow;
import org.goalsheet.ui.task.Pause;
import org.goalsheet.ui.task.Tasks;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the page in view like the booklet, drawn off the FX thread. It goes where one types, until
 * somebody turns to another page; the next change brings it back.
 */
final class PageKeeper {
  /** What changes together, as booklet, sheet and place, is asked for once; ms. */
  private static final double REST = 20;

  private final Workspace workspace;
  private final PageZoom zoom;
  private final Tasks tasks;
  private final Pause rest = new Pause(REST, this::ask);
  private final ReadOnlyObjectWrapper<@Nullable ShownPage> page = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");

  /** Null while nothing is to be drawn. */
  private @Nullable PageMaker maker;

  private boolean drawing;
  private boolean asked;
  private boolean following = true;
  private int turnedTo;

  /**
   * @param tasks of its own, so that neither check nor saving waits for a page
   */
  PageKeeper(Workspace workspace, PageZoom zoom, Tasks tasks) {
    this.workspace = workspace;
    this.zoom = zoom;
    this.tasks = tasks;
    workspace.booklet().addListener((property, before, after) -> follow());
    workspace.sheet().addListener((property, before, after) -> sheetChanged(before, after));
    workspace.onArrival(place -> follow());
    zoom.fit().addListener((property, before, after) -> ask());
    zoom.room().addListener((property, before, after) -> rest.ask());
  }

  /** The page in view; null before it is drawn. */
  ReadOnlyObjectProperty<@Nullable ShownPage> page() {
    return page.getReadOnlyProperty();
  }

  /** What there is to say: that it is being drawn, or why it is not; may be empty. */
  ReadOnlyStringProperty sentence() {
    return sentence.getReadOnlyProperty();
  }

  /** Whether the page is the one where one types, and not one that was turned to. */
  boolean isFollowing() {
    return following;
  }

  /** Begins, at the place where one types. */
  void open() {
    maker = new PageMaker();
    sentence.set(Message.text("ui.preview.first"));
    follow();
  }

  /** Ends, and lets go of all pages. */
  void close() {
    rest.forget();
    maker = null;
    page.set(null);
    sentence.set("");
  }

  /** Turns to a page, from 0; nothing happens where there is none of this number. */
  void turnTo(int number) {
    ShownPage shown = page.get();
    if (shown != null && number >= 0 && number < shown.pages()) {
      turnedTo = number;
      following = false;
      ask();
    }
  }

  /** Turns so many pages on, where there are as many. */
  void turn(int by) {
    if (canTurn(by)) {
      turnTo(target() + by);
    }
  }

  boolean canTurn(int by) {
    ShownPage shown = page.get();
    return shown != null && target() + by >= 0 && target() + by < shown.pages();
  }

  private int target() {
    ShownPage shown = page.get();
    return following ? (shown == null ? 0 : shown.number()) : turnedTo;
  }

  /** Whether another page, or the same one anew, is on its way. */
  boolean isDrawing() {
    return drawing;
  }

  private void sheetChanged(@Nullable Sheet before, @Nullable Sheet after) {
    if (before == null || after == null || !before.id().equals(after.id())) {
      follow();
    }
  }

  private void follow() {
    following = true;
    rest.ask();
  }

  /** Has the newest state drawn; what was asked for in the meantime is never drawn. */
  private void ask() {
    rest.forget();
    if (drawing) {
      asked = true;
      return;
    }
    asked = false;
    PageMaker current = maker;
    Booklet booklet = workspace.booklet().get();
    if (current == null || booklet == null || zoom.room().get().isEmpty()) {
      return;
    }
    if (booklet.sheets().isEmpty()) {
      page.set(null);
      sentence.set(Message.text("ui.preview.empty"));
      return;
    }
    PageRequest request = request(booklet);
    drawing = true;
    tasks.run(
        () -> current.draw(request),
        drawn -> take(current, drawn),
        problem -> failed(current, problem));
  }

  private PageRequest request(Booklet booklet) {
    Sheet sheet = workspace.sheet().get();
    Follow follow =
        following && sheet != null ? new Follow(sheet.id(), workspace.place().get()) : null;
    return new PageRequest(
        booklet, workspace.form(), target(), follow, zoom.fit().get(), zoom.room().get());
  }

  private void take(PageMaker from, ShownPage drawn) {
    drawing = false;
    if (from == maker) {
      page.set(drawn);
      sentence.set(drawn.notes().stream().map(Message::text).collect(Collectors.joining()));
    }
    askAgain();
  }

  /**
   * A page that cannot be drawn stops nobody from typing; the next change tries anew. The page
   * before would be taken for it, and may even be another booklet's.
   */
  private void failed(PageMaker from, Throwable problem) {
    drawing = false;
    System.getLogger(PageKeeper.class.getName()).log(System.Logger.Level.ERROR, "no page", problem);
    if (from == maker) {
      maker = new PageMaker();
      page.set(null);
      sentence.set(Message.text("ui.preview.failed"));
    }
    askAgain();
  }

  private void askAgain() {
    if (asked) {
      ask();
    }
  }
}
