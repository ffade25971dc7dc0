package org.goalsheet.ui.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.goalsheet.edit.Difference;
import org.goalsheet.edit.Edit;
import org.goalsheet.edit.EditSession;
import org.goalsheet.edit.EditSession.Change;
import org.goalsheet.form.Form;
import org.goalsheet.message.Message;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Field;
import org.goalsheet.model.FieldRef;
import org.goalsheet.model.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * The open booklet, the sheet in view and the place that is edited. All on the FX thread. Parts of
 * the window look at its properties and change the booklet through {@link #apply} alone.
 */
public final class Workspace {
  private final ReadOnlyObjectWrapper<@Nullable Booklet> booklet = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Sheet> sheet = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable FieldRef> place = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
  private final List<Runnable> flushers = new ArrayList<>();
  private final List<Consumer<FieldRef>> arrivals = new ArrayList<>();
  private @Nullable EditSession session;
  private @Nullable Form form;

  /** The booklet; null before one is opened. */
  public ReadOnlyObjectProperty<@Nullable Booklet> booklet() {
    return booklet.getReadOnlyProperty();
  }

  /** The sheet in view as it is now; null where there is none. */
  public ReadOnlyObjectProperty<@Nullable Sheet> sheet() {
    return sheet.getReadOnlyProperty();
  }

  /** The place being edited; null where none is. */
  public ReadOnlyObjectProperty<@Nullable FieldRef> place() {
    return place.getReadOnlyProperty();
  }

  /** The booklet's file; null before it is saved for the first time. */
  public ReadOnlyObjectProperty<@Nullable Path> file() {
    return file.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty unsaved() {
    return unsaved.getReadOnlyProperty();
  }

  public Optional<Booklet> current() {
    return Optional.ofNullable(booklet.get());
  }

  /** The form of the open booklet. */
  public Form form() {
    if (form == null) {
      throw new IllegalStateException("no booklet is open");
    }
    return form;
  }

  /**
   * Takes another booklet in place of the open one.
   *
   * @param from its file; null for one that was never saved
   */
  public void open(Booklet opened, Form itsForm, @Nullable Path from) {
    begin(EditSession.saved(opened), itsForm, from);
  }

  /**
   * Takes a booklet that was not saved in place of the open one.
   *
   * @param from the file that it will be saved to; null for one that was never saved
   */
  public void restore(Booklet draft, Form itsForm, @Nullable Path from) {
    begin(EditSession.unsaved(draft), itsForm, from);
  }

  private void begin(EditSession fresh, Form itsForm, @Nullable Path from) {
    place.set(null);
    form = itsForm;
    fresh.onChange(this::changed);
    session = fresh;
    file.set(from);
    booklet.set(fresh.booklet());
    show(fresh.booklet().sheets().stream().findFirst().orElse(null));
    refreshUnsaved();
  }

  /** Says that a state of the booklet stands in a file now. */
  public void saved(Booklet state, Path to) {
    file.set(to);
    if (session != null) {
      session.mark(state);
    }
    refreshUnsaved();
  }

  /** Has what is being typed taken over first whenever the booklet is used. */
  public void beforeUse(Runnable flusher) {
    flushers.add(flusher);
  }

  /** Takes over what is being typed; afterwards {@link #booklet} is what the person sees. */
  public void flush() {
    flushers.forEach(Runnable::run);
  }

  /** Changes the booklet. */
  public void apply(Edit edit) {
    flush();
    typed(edit);
    endTyping();
  }

  /** Changes the booklet by typing; what is being typed is not asked for again. */
  public void typed(Edit edit) {
    if (session != null) {
      session.apply(edit);
    }
  }

  /** What is typed next is an undo step of its own. */
  public void endTyping() {
    if (session != null) {
      session.endTyping();
    }
  }

  public void undo() {
    flush();
    if (session != null) {
      Booklet before = session.booklet();
      session.undo();
      showDifference(before, session.booklet());
    }
  }

  public void redo() {
    flush();
    if (session != null) {
      Booklet before = session.booklet();
      session.redo();
      showDifference(before, session.booklet());
    }
  }

  public Optional<Message> undoable() {
    return Optional.ofNullable(session).flatMap(EditSession::undoable);
  }

  public Optional<Message> redoable() {
    return Optional.ofNullable(session).flatMap(EditSession::redoable);
  }

  /** Puts a sheet in view. */
  public void show(String sheetId) {
    current().flatMap(all -> all.sheet(sheetId)).ifPresent(this::show);
  }

  /** Goes to a place, in whatever sheet it is. */
  public void goTo(FieldRef where) {
    flush();
    show(where.sheet());
    place.set(where.shownIn());
    arrivals.forEach(arrival -> arrival.accept(where.shownIn()));
  }

  /** Tells of every going to a place, also of one where one is already. */
  public void onArrival(Consumer<FieldRef> arrival) {
    arrivals.add(arrival);
  }

  /** Goes to where a sheet is named first: its 项目名称. */
  public void goToName(String sheetId) {
    goTo(FieldRef.head(sheetId, Field.NAME));
  }

  /** Leaves the place being edited. */
  public void leave() {
    flush();
    place.set(null);
  }

  private void show(@Nullable Sheet shown) {
    Sheet before = sheet.get();
    if (before != null && (shown == null || !before.id().equals(shown.id()))) {
      leave();
    }
    sheet.set(shown);
  }

  private void changed(Change change) {
    booklet.set(change.after());
    Sheet before = sheet.get();
    int index = before == null ? 0 : Math.max(0, change.before().indexOf(before.id()));
    String id = before == null ? "" : before.id();
    sheet.set(change.after().sheet(id).orElseGet(() -> near(change.after(), index)));
    if (place.get() != null && change.after().get(place.get()).isEmpty()) {
      place.set(null);
    }
    refreshUnsaved();
  }

  private static @Nullable Sheet near(Booklet all, int index) {
    return all.sheets().isEmpty()
        ? null
        : all.sheets().get(Math.min(index, all.sheets().size() - 1));
  }

  private void showDifference(Booklet before, Booklet after) {
    Difference.first(before, after).ifPresent(this::goTo);
  }

  private void refreshUnsaved() {
    unsaved.set(session != null && !session.isAtMark());
  }
}
