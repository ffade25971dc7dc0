package org.goalsheet.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.goalsheet.message.Message;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.FieldRef;
import org.jspecify.annotations.Nullable;

/**
 * The one door through which the booklet changes. Booklets are immutable, so earlier states are
 * simply kept, and {@code ==} tells whether anything is different. For one thread.
 */
public final class EditSession {
  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();
  private final List<Consumer<Change>> listeners = new ArrayList<>();
  private Booklet booklet;
  private @Nullable Booklet marked;
  private int revision;
  private boolean changing;

  /** The place whose last step may still grow; null after a pause, a jump or another edit. */
  private @Nullable FieldRef typing;

  /** What one step changed. */
  public record Change(Booklet before, Booklet after) {}

  private record Step(Message name, Booklet before, Booklet after) {}

  private EditSession(Booklet booklet, @Nullable Booklet marked) {
    this.booklet = booklet;
    this.marked = marked;
  }

  /** Begins with a booklet that counts as saved. */
  public static EditSession saved(Booklet booklet) {
    return new EditSession(booklet, booklet);
  }

  /** Begins with a booklet that stands in no file as it is. */
  public static EditSession unsaved(Booklet booklet) {
    return new EditSession(booklet, null);
  }

  public Booklet booklet() {
    return booklet;
  }

  /** Rises with every change, also by undo and redo. */
  public int revision() {
    return revision;
  }

  /** Tells of every change, after it happened. A listener must not change the booklet. */
  public void onChange(Consumer<Change> listener) {
    listeners.add(listener);
  }

  /**
   * Does an edit. One that changes nothing leaves no step.
   *
   * @throws IllegalStateException when called by a listener of a change
   */
  public void apply(Edit edit) {
    Booklet before = booklet;
    Booklet after = edit.change().apply(before);
    if (after.equals(before)) {
      return;
    }
    boolean grows = edit.typing() != null && edit.typing().equals(typing) && !done.isEmpty();
    Booklet start = grows ? done.pop().before() : before;
    done.push(new Step(edit.name(), start, after));
    undone.clear();
    typing = edit.typing();
    become(after);
  }

  /** Ends the step that typing has been growing: what is typed next is a step of its own. */
  public void endTyping() {
    typing = null;
  }

  public void undo() {
    endTyping();
    if (!done.isEmpty()) {
      Step step = done.pop();
      undone.push(step);
      become(step.before());
    }
  }

  public void redo() {
    endTyping();
    if (!undone.isEmpty()) {
      Step step = undone.pop();
      done.push(step);
      become(step.after());
    }
  }

  /** What undo would take back. */
  public Optional<Message> undoable() {
    return Optional.ofNullable(done.peek()).map(Step::name);
  }

  /** What redo would do again. */
  public Optional<Message> redoable() {
    return Optional.ofNullable(undone.peek()).map(Step::name);
  }

  /** Says which state has been saved; it may be an earlier one, since saving takes time. */
  public void mark(Booklet saved) {
    marked = saved;
    endTyping();
  }

  /** Whether nothing is unsaved. */
  public boolean isAtMark() {
    return booklet == marked;
  }

  private void become(Booklet next) {
    if (changing) {
      throw new IllegalStateException("a listener changed the booklet");
    }
    changing = true;
    try {
      Change change = new Change(booklet, next);
      booklet = next;
      revision++;
      listeners.forEach(listener -> listener.accept(change));
    } finally {
      changing = false;
    }
  }
}
