package org.goalsheet.ui.paper;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.goalsheet.grid.Placed;
import org.goalsheet.model.Field;
import org.goalsheet.ui.desk.RowCommands;
import org.goalsheet.ui.desk.Workspace;

/** What the keys of a cell mean that are not text: they lead from cell to cell. */
final class CellKeys {
  private final Workspace workspace;
  private final RowCommands rows;
  private final TablePane table;
  private final CellEditor editor;
  private final WordList words;
  private final Typing typing;
  private final Consumer<Placed> goTo;

  CellKeys(
      Workspace workspace,
      RowCommands rows,
      TablePane table,
      CellEditor editor,
      WordList words,
      Typing typing,
      Consumer<Placed> goTo) {
    this.workspace = workspace;
    this.rows = rows;
    this.table = table;
    this.editor = editor;
    this.words = words;
    this.typing = typing;
    this.goTo = goTo;
  }

  /** Does what a key means; returns false where it is left to the text control. */
  boolean pressed(KeyEvent key) {
    Optional<Placed> cell = table.active();
    return cell.isPresent() && pressed(key, cell.get());
  }

  private boolean pressed(KeyEvent key, Placed cell) {
    boolean plain = !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown();
    return switch (key.getCode()) {
      case TAB -> !key.isShortcutDown() && (key.isShiftDown() ? back(cell) : on(cell));
      case ENTER -> plain ? entered(cell) : !key.isShortcutDown() && brokenLine();
      case ESCAPE -> plain && escaped();
      case UP, DOWN -> plain && upOrDown(key.getCode() == KeyCode.UP, cell);
      default -> false;
    };
  }

  /** Behind the last cell a new row begins, as in Word. */
  private boolean on(Placed cell) {
    table.steps().after(cell).ifPresentOrElse(goTo, () -> rows.addBelow(rows.rows() - 1));
    return true;
  }

  private boolean back(Placed cell) {
    table.steps().before(cell).ifPresent(goTo);
    return true;
  }

  /** Enter takes an offered word, breaks the line of a goal, and else goes down. */
  private boolean entered(Placed cell) {
    if (words.chosen().isPresent()) {
      typing.write(words.chosen().get());
      words.hide();
      return true;
    }
    if (cell.cell().refs().get(0).field() == Field.GOAL) {
      return false;
    }
    table.steps().below(cell).or(() -> table.steps().after(cell)).ifPresent(goTo);
    return true;
  }

  private boolean brokenLine() {
    editor.replaceSelection("\n");
    return true;
  }

  /** Escape closes the list, then takes back what was typed, then leaves the table. */
  private boolean escaped() {
    if (words.isVisible()) {
      words.hide();
    } else if (!typing.restore()) {
      workspace.leave();
    }
    return true;
  }

  /** Up and down go through offered words, and lead out of a text at its first and last line. */
  private boolean upOrDown(boolean up, Placed cell) {
    if (words.step(up ? -1 : 1)) {
      return true;
    }
    boolean edge = up ? editor.caretOnFirstLine() : editor.caretOnLastLine();
    if (edge) {
      (up ? table.steps().above(cell) : table.steps().below(cell)).ifPresent(goTo);
    }
    return edge;
  }
}
