package org.goalsheet.ui.paper;

import org.goalsheet.edit.Edits;
import org.goalsheet.grid.Cell;
import org.goalsheet.grid.Placed;
import org.goalsheet.ui.desk.Workspace;

/** Carries text from the editor to the booklet, and back where something else changed it. */
final class Typing {
  private final Workspace workspace;
  private final Edits edits;
  private final TablePane table;
  private final CellEditor editor;

  /** What the active cell said when it was entered. */
  private String entered = "";

  Typing(Workspace workspace, Edits edits, TablePane table, CellEditor editor) {
    this.workspace = workspace;
    this.edits = edits;
    this.table = table;
    this.editor = editor;
    editor.onTyped(this::takeOver);
    editor.onShown(table::showTyped);
    workspace.beforeUse(this::handOn);
  }

  /** A cell was entered. */
  void begin(Placed cell) {
    entered = cell.cell().text();
  }

  /** Takes over at once what has been typed. */
  void handOn() {
    if (table.active().isPresent()) {
      editor.handOn();
    }
  }

  /** Writes a text into the active cell, in place of what stands there. */
  void write(String text) {
    editor.reload(text);
    takeOver(text);
    editor.requestFocus();
  }

  /**
   * Gives the cell back what it said when it was entered; undo brings back what was typed.
   *
   * @return whether it said anything else by now
   */
  boolean restore() {
    handOn();
    boolean changed = !editor.written().equals(entered);
    if (changed) {
      workspace.endTyping();
      write(entered);
      workspace.endTyping();
    }
    return changed;
  }

  /** Shows what the active cell says by now, after undo or a fix. */
  void reload() {
    table
        .active()
        .map(cell -> cell.cell().text())
        .filter(text -> !text.equals(editor.written()))
        .ifPresent(editor::reload);
  }

  private void takeOver(String text) {
    table
        .active()
        .map(Placed::cell)
        .filter(cell -> !cell.text().equals(text))
        .ifPresent(cell -> type(cell, text));
  }

  private void type(Cell cell, String text) {
    workspace.typed(edits.type(cell.refs(), text));
  }
}
