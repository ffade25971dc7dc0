package org.goalsheet.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/**
 * The columns of an old Word table. The file says only where the edges of each cell are, and those
 * of one column are often some twips apart.
 */
final class CellEdges {
  /** In twips; a tenth of the narrowest column that anybody can type into. */
  private static final int SAME = 12;

  private final List<Integer> edges = new ArrayList<>();

  CellEdges(Table table) {
    TreeSet<Integer> all = new TreeSet<>();
    for (int i = 0; i < table.numRows(); i++) {
      TableRow row = table.getRow(i);
      for (int j = 0; j < row.numCells(); j++) {
        TableCell cell = row.getCell(j);
        all.add(cell.getLeftEdge());
        all.add(cell.getLeftEdge() + cell.getWidth());
      }
    }
    for (int edge : all) {
      if (edges.isEmpty() || edge > edges.get(edges.size() - 1) + SAME) {
        edges.add(edge);
      }
    }
  }

  int columns() {
    return Math.max(0, edges.size() - 1);
  }

  /** The column that begins at an edge, from 0. */
  int column(int edge) {
    int column = Collections.binarySearch(edges, edge);
    return column >= 0 ? column : Math.max(0, -column - 2);
  }
}
