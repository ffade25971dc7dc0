package org.goalsheet.ui.desk;

import java.util.List;
import java.util.function.Supplier;
import org.goalsheet.edit.Edits;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.BudgetUnit;
import org.goalsheet.model.Sheet;

/** What can be done with the sheets of the booklet, by key, menu or mouse alike. */
public final class SheetCommands {
  private final Workspace workspace;
  private final Edits edits;
  private final Supplier<String> ids;

  public SheetCommands(Workspace workspace, Edits edits, Supplier<String> ids) {
    this.workspace = workspace;
    this.edits = edits;
    this.ids = ids;
  }

  /** The place of the sheet in view, from 0; -1 where there is none. */
  public int current() {
    Sheet sheet = workspace.sheet().get();
    return sheet == null ? -1 : workspace.current().map(all -> all.indexOf(sheet.id())).orElse(-1);
  }

  /** Adds an empty sheet behind the one in view, of the same unit, and goes to its name. */
  public void add() {
    Sheet shown = workspace.sheet().get();
    BudgetUnit unit = shown == null ? BudgetUnit.EMPTY : shown.unit();
    Sheet blank = workspace.form().blank(unit, ids);
    insert(current() + 1, List.of(blank));
    workspace.goToName(blank.id());
  }

  /** Puts sheets behind all others and the first of them in view. */
  public void append(List<Sheet> sheets) {
    insert(workspace.current().map(all -> all.sheets().size()).orElse(0), sheets);
    sheets.stream().findFirst().ifPresent(sheet -> workspace.show(sheet.id()));
  }

  public void duplicate(int index) {
    if (exists(index)) {
      workspace.apply(edits.duplicateSheet(index));
      show(index + 1);
    }
  }

  /** Deletes a sheet; undo brings it back. */
  public void delete(int index) {
    if (exists(index)) {
      workspace.apply(edits.deleteSheet(index));
    }
  }

  public void move(int from, int to) {
    if (exists(from) && exists(to) && from != to) {
      workspace.apply(edits.moveSheet(from, to));
      show(to);
    }
  }

  /** Puts the sheet so many places further on in view, if there is one. */
  public void step(int by) {
    if (exists(current() + by)) {
      show(current() + by);
    }
  }

  private void insert(int index, List<Sheet> sheets) {
    workspace.apply(edits.addSheets(index, sheets));
  }

  private boolean exists(int index) {
    return index >= 0 && index < workspace.current().map(all -> all.sheets().size()).orElse(0);
  }

  private void show(int index) {
    workspace
        .current()
        .map(Booklet::sheets)
        .ifPresent(sheets -> workspace.show(sheets.get(index).id()));
  }
}
