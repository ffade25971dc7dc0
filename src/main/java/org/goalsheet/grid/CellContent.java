package org.goalsheet.grid;

import java.util.List;
import java.util.stream.Collectors;
import org.goalsheet.grid.RawDocument.Block;
import org.goalsheet.grid.RawDocument.Paragraph;
import org.goalsheet.grid.RawDocument.Table;

/** What readers find in a cell, as the text of it. */
public final class CellContent {
  private CellContent() {}

  /** The paragraphs as lines; a table's rows as lines too, with tabs between the cells. */
  public static String text(List<Block> content) {
    // Nearly every cell holds one paragraph, and thousands are read at a time.
    return content.size() == 1
        ? text(content.get(0))
        : content.stream().map(CellContent::text).collect(Collectors.joining("\n"));
  }

  private static String text(Block block) {
    if (block instanceof Table table) {
      return table.grid().rows().stream()
          .map(row -> row.stream().map(Cell::text).collect(Collectors.joining("\t")))
          .collect(Collectors.joining("\n"));
    }
    return ((Paragraph) block).text();
  }
}
