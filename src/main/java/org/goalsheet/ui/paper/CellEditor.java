package org.goalsheet.ui.paper;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.goalsheet.grid.TypeStyle.Align;
import org.goalsheet.ui.task.Pause;

/**
 * The one text control that moves from cell to cell. It is always a real, focused control, so that
 * an input method works from the first key on; what is typed is handed on after a short rest and
 * whenever the cell is left, but never in the middle of a composition.
 */
final class CellEditor extends TextArea {
  /** Longer than between two keys, shorter than a look at findings or preview; ms. */
  private static final double REST = 250;

  private final Composition composition = new Composition(this);
  private final Pause rest = new Pause(REST, this::handOn);
  private Consumer<String> typed = text -> {};
  private Consumer<String> shown = text -> {};
  private Predicate<KeyEvent> keys = key -> false;
  private boolean loading;

  CellEditor() {
    getStyleClass().setAll("text-input", "text-area", "cell-editor");
    setId("cell-editor");
    setWrapText(true);
    textProperty().addListener((property, before, after) -> textChanged(after));
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Has the text, without what is being composed, taken over. */
  void onTyped(Consumer<String> taker) {
    typed = taker;
  }

  /** Tells of every other text on screen, composed or not. */
  void onShown(Consumer<String> watcher) {
    shown = watcher;
  }

  /** Asks first about every key; true means that it was no key for a text. */
  void onKey(Predicate<KeyEvent> asked) {
    keys = asked;
  }

  /** Takes the text of another cell. */
  void load(String text, Align align) {
    getStyleClass().removeIf(style -> style.startsWith("align-"));
    getStyleClass().add("align-" + align.name().toLowerCase(Locale.ROOT));
    reload(text);
  }

  /** Takes a text that something else changed, as undo does. */
  void reload(String text) {
    composition.drop();
    rest.forget();
    loading = true;
    setText(text);
    end();
    loading = false;
    shown.accept(text);
  }

  /** The text without what is only being composed. */
  String written() {
    return composition.written();
  }

  /** Hands on at once what has been typed, without what is only being composed. */
  void handOn() {
    rest.forget();
    typed.accept(written());
  }

  /** Gives up a composition that is still open: another cell is being entered. */
  void dropComposition() {
    composition.drop();
  }

  /** Puts the caret where the mouse was pressed, in coordinates of the screen. */
  void caretAt(double screenX, double screenY) {
    layout();
    Point2D local = screenToLocal(screenX, screenY);
    if (local != null && getSkin() instanceof TextAreaSkin skin) {
      positionCaret(skin.getIndex(local.getX(), local.getY()).getInsertionIndex());
    }
  }

  /** Whether the line above the caret's would be another cell's. */
  boolean caretOnFirstLine() {
    return caretTop(getCaretPosition()) == caretTop(0);
  }

  boolean caretOnLastLine() {
    return caretTop(getCaretPosition()) == caretTop(getLength());
  }

  /** The upper edge of the visual line of a position; lines are wrapped. */
  private double caretTop(int position) {
    if (position == getLength() || !(getSkin() instanceof TextAreaSkin skin)) {
      return position == 0 ? 0 : lastTop();
    }
    return skin.getCharacterBounds(position).getMinY();
  }

  private double lastTop() {
    return getLength() > 0 && getSkin() instanceof TextAreaSkin skin
        ? skin.getCharacterBounds(getLength() - 1).getMinY()
        : 0;
  }

  /** The upper edge of the line that the caret is in, in this control. */
  double caretTop() {
    return caretTop(getCaretPosition());
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    // Kept as one picture, a very high text would not be shown by software.
    Node viewport = lookup(".viewport");
    if (viewport != null) {
      viewport.setCache(false);
    }
    // The cell is always as high as the text, also where the skin had to lay it out before it was.
    setScrollTop(0);
  }

  private void textChanged(String text) {
    if (!loading) {
      shown.accept(text);
      rest.ask();
    }
  }

  private void key(KeyEvent event) {
    if (composition.isOpen()) {
      // Where the keys of a composition reach the control at all, they are the input method's.
      if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB) {
        event.consume();
      }
    } else if (keys.test(event)) {
      event.consume();
    }
  }
}
