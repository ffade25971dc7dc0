package org.goalsheet.ui.paper;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.goalsheet.ui.desk.RowCommands;
import org.goalsheet.ui.desk.Workspace;

/** Follows the mouse over the rows of indicators: which one it is at, and where one is dropped. */
final class RowTrack {
  private final Workspace workspace;
  private final RowCommands rows;
  private final TablePane table;
  private final ReadOnlyIntegerWrapper row = new ReadOnlyIntegerWrapper(-1);
  private int hovered = -1;

  RowTrack(Workspace workspace, RowCommands rows, TablePane table) {
    this.workspace = workspace;
    this.rows = rows;
    this.table = table;
  }

  /** The row beside which the gutter stands, from 0: the hovered one, or the edited one, or -1. */
  ReadOnlyIntegerProperty row() {
    return row.getReadOnlyProperty();
  }

  /** The same row's place in the grid. */
  int gridRow() {
    return row.get() < 0 ? -1 : firstRow() + row.get();
  }

  void hover(double sceneY) {
    hovered = rowAt(sceneY);
    refresh();
  }

  void leave() {
    hovered = -1;
    refresh();
  }

  /** Looks again: rows came or went, or another one is edited. */
  void refresh() {
    int wanted = hovered >= 0 ? hovered : rows.currentRow();
    row.set(wanted < rows.rows() ? wanted : -1);
  }

  /** Shows between which rows the dragged one would land. */
  void drag(double sceneY) {
    int to = rowAt(sceneY);
    if (to < 0) {
      table.showDrop(-1);
    } else {
      double[] edges = table.rowEdges(firstRow() + to);
      table.showDrop(to > row.get() ? edges[1] : edges[0]);
    }
  }

  void drop(double sceneY) {
    table.showDrop(-1);
    int to = rowAt(sceneY);
    if (to >= 0) {
      rows.move(row.get(), to);
    }
  }

  /** The head, and the row of column headers. */
  private int firstRow() {
    return workspace.form().head().size() + 1;
  }

  private int rowAt(double sceneY) {
    if (workspace.sheet().get() == null) {
      return -1;
    }
    int at = table.rowAt(table.sceneToLocal(0, sceneY).getY()) - firstRow();
    return at >= 0 && at < rows.rows() ? at : -1;
  }
}
