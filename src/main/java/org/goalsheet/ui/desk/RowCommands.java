package org.goalsheet.ui.desk;

import java.util.function.BiFunction;
import org.goalsheet.edit.Edit;
import org.goalsheet.edit.Edits;
import org.goalsheet.model.Field;
import org.goalsheet.model.FieldRef;
import org.goalsheet.model.Sheet;

/** What can be done with the rows of the sheet in view, by key, menu or mouse alike. */
public final class RowCommands {
  private final Workspace workspace;
  private final Edits edits;

  public RowCommands(Workspace workspace, Edits edits) {
    this.workspace = workspace;
    this.edits = edits;
  }

  /** The row that is edited, from 0; -1 where none is. */
  public int currentRow() {
    FieldRef place = workspace.place().get();
    Sheet sheet = workspace.sheet().get();
    String indicator = place == null ? null : place.indicator();
    return indicator == null || sheet == null ? -1 : sheet.indexOf(indicator);
  }

  /** How many rows the sheet in view has. */
  public int rows() {
    Sheet sheet = workspace.sheet().get();
    return sheet == null ? 0 : sheet.indicators().size();
  }

  /** Adds a row below the current one, at the end where no row is edited. */
  public void addBelowCurrent() {
    addBelow(currentRow() < 0 ? rows() - 1 : currentRow());
  }

  public void addBelow(int row) {
    if (rows() == 0) {
      change(0, edits::addRowAbove, 0, Field.INDICATOR_NAME);
    } else {
      change(row, edits::addRowBelow, row + 1, Field.INDICATOR_NAME);
    }
  }

  public void addAbove(int row) {
    change(row, edits::addRowAbove, row, Field.INDICATOR_NAME);
  }

  public void duplicate(int row) {
    onRow(row, edits::duplicateRow, row + 1);
  }

  /** Deletes a row; the one that takes its place is edited next. */
  public void delete(int row) {
    onRow(row, edits::deleteRow, Math.min(row, rows() - 2));
  }

  public void move(int from, int to) {
    if (to >= 0 && to < rows() && from != to) {
      onRow(from, (sheet, row) -> edits.moveRow(sheet, row, to), to);
    }
  }

  /** Gives one row another first level; the rows that it was merged with keep theirs. */
  public void level1(int row, String text) {
    onRow(row, (sheet, index) -> edits.level1(sheet, index, text), row);
  }

  /** Changes an existing row and stays in the column that is edited. */
  private void onRow(int row, BiFunction<String, Integer, Edit> edit, int then) {
    if (row >= 0 && row < rows()) {
      FieldRef place = workspace.place().get();
      boolean inRow = place != null && place.field().ofIndicator();
      change(row, edit, then, inRow ? place.field() : Field.INDICATOR_NAME);
    }
  }

  private void change(int row, BiFunction<String, Integer, Edit> edit, int then, Field column) {
    Sheet before = workspace.sheet().get();
    if (before == null) {
      return;
    }
    workspace.apply(edit.apply(before.id(), row));
    Sheet after = workspace.sheet().get();
    if (after != null && then >= 0 && then < after.indicators().size()) {
      workspace.goTo(new FieldRef(after.id(), column, after.indicators().get(then).id()));
    }
  }
}
