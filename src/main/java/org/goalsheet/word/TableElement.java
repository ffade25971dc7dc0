package org.goalsheet.word;

import java.util.ArrayList;
import java.util.List;
import org.goalsheet.grid.RawDocument.Block;
import org.goalsheet.message.Refused;
import org.goalsheet.word.GridBuilder.Merge;
import org.goalsheet.word.GridBuilder.Part;

/** Reads a table of the body. */
final class TableElement {
  /** Reads the blocks of the cell that the walk stands at, and hands over what is no block. */
  @FunctionalInterface
  interface CellContent {
    List<Block> read(Content.Child other) throws Refused;
  }

  /** Word has 63 columns at most; a span beyond that is a mistake of whoever wrote the file. */
  private static final int MOST_COLUMNS = 63;

  private static final class Row {
    final List<Part> parts = new ArrayList<>();
    int before;
    int after;
    boolean deleted;
  }

  private static final class Properties {
    int span = 1;
    Merge across = Merge.NONE;
    Merge down = Merge.NONE;
    boolean deleted;
  }

  private final Elements xml;
  private final Content content;
  private final CellContent cellContent;
  private final Budget budget;

  TableElement(Elements xml, Content content, CellContent cellContent, Budget budget) {
    this.xml = xml;
    this.content = content;
    this.cellContent = cellContent;
    this.budget = budget;
  }

  /** The table, or what is in it where it is there for the layout only; nothing if it is empty. */
  List<Block> read() throws Refused {
    GridBuilder grid = new GridBuilder();
    content.children(
        name -> {
          if (name.equals("tr")) {
            readRow(grid);
          }
        });
    return grid.blocks(budget);
  }

  private void readRow(GridBuilder grid) throws Refused {
    Row row = new Row();
    content.children(
        name -> {
          switch (name) {
            case "trPr" -> readRowProperties(row);
            case "tc" -> readCell(row);
            default -> {}
          }
        });
    if (!row.deleted) {
      grid.addRow(parts(row));
    }
  }

  private static List<Part> parts(Row row) {
    List<Part> parts = new ArrayList<>();
    if (row.before > 0) {
      parts.add(Part.blank(row.before));
    }
    parts.addAll(row.parts);
    if (row.after > 0) {
      parts.add(Part.blank(row.after));
    }
    return parts;
  }

  private void readRowProperties(Row row) throws Refused {
    int properties = xml.depth();
    while (xml.nextChild(properties)) {
      switch (xml.name()) {
        case "gridBefore" -> row.before = columns(0);
        case "gridAfter" -> row.after = columns(0);
        case "del" -> row.deleted = true;
        default -> {}
      }
    }
  }

  private void readCell(Row row) throws Refused {
    budget.addCell();
    Properties cell = new Properties();
    List<Block> blocks =
        cellContent.read(
            name -> {
              if (name.equals("tcPr")) {
                readCellProperties(cell);
              }
            });
    if (!cell.deleted) {
      row.parts.add(new Part(blocks, cell.span, cell.across, cell.down));
    }
  }

  private void readCellProperties(Properties cell) throws Refused {
    int properties = xml.depth();
    while (xml.nextChild(properties)) {
      switch (xml.name()) {
        case "gridSpan" -> cell.span = columns(1);
        case "hMerge" -> cell.across = merge();
        case "vMerge" -> cell.down = merge();
        case "cellDel" -> cell.deleted = true;
        default -> {}
      }
    }
  }

  private Merge merge() {
    return xml.attribute("val").equals("restart") ? Merge.BEGINS : Merge.CONTINUES;
  }

  private int columns(int least) {
    return Math.min(MOST_COLUMNS, Math.max(least, xml.number("val", least)));
  }
}
