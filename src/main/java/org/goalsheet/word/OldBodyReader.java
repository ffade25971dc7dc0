package org.goalsheet.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.goalsheet.grid.RawDocument;
import org.goalsheet.grid.RawDocument.Block;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;
import org.goalsheet.word.GridBuilder.Merge;
import org.goalsheet.word.GridBuilder.Part;

/** Reads the body of an old Word document. */
final class OldBodyReader {
  /** Tables within tables; POI cannot tell a damaged depth from a deep one. */
  private static final int DEEPEST = 16;

  private final HWPFDocument document;
  private final Budget budget;
  private final OldText text;
  private final ContentsStyles contentsStyles = new ContentsStyles();

  OldBodyReader(HWPFDocument document, Budget budget) {
    this.document = document;
    this.budget = budget;
    this.text = new OldText(budget);
  }

  RawDocument read() throws Refused {
    List<Block> blocks = new ArrayList<>(blocks(document.getRange(), 0));
    blocks.removeIf(
        block -> block instanceof RawDocument.Paragraph found && found.text().isBlank());
    return new RawDocument(blocks, boxes());
  }

  /** Text boxes float over the text: nothing says which table one belongs to. */
  private List<Message> boxes() throws Refused {
    List<Message> notes = new ArrayList<>();
    Range boxes = document.getMainTextboxRange();
    int count = boxes.getEndOffset() > boxes.getStartOffset() ? boxes.numParagraphs() : 0;
    for (int i = 0; i < count; i++) {
      String box = text.of(boxes.getParagraph(i)).text().strip();
      if (!box.isEmpty()) {
        notes.add(Message.of("word.note.floating", box));
      }
    }
    return notes;
  }

  /**
   * @param level how many tables the range is within
   */
  private List<Block> blocks(Range range, int level) throws Refused {
    if (level > DEEPEST) {
      throw budget.tooLarge();
    }
    List<Block> blocks = new ArrayList<>();
    StringBuilder begun = new StringBuilder();
    List<Block> first = List.of();
    int count = range.numParagraphs();
    for (int i = 0; i < count; i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
        text.beginTable();
        Table table = range.getTable(paragraph);
        first = table(table, paragraph.getTableLevel(), first);
        if (paragraph.getTableLevel() == level + 1) {
          blocks.addAll(first);
          first = List.of();
        }
        i += Math.max(1, table.numParagraphs()) - 1;
      } else if (!paragraph.isTableRowEnd()) {
        OldText.Line line = text.of(paragraph);
        begun.append(line.text());
        if (!line.joinsNext()) {
          end(begun, isContents(paragraph), blocks);
        }
      }
    }
    if (!begun.isEmpty()) {
      end(begun, false, blocks);
    }
    blocks.addAll(first);
    return blocks;
  }

  private static void end(StringBuilder begun, boolean contents, List<Block> blocks) {
    if (!contents) {
      blocks.add(new RawDocument.Paragraph(begun.toString()));
    }
    begun.setLength(0);
  }

  private boolean isContents(Paragraph paragraph) {
    StyleDescription style =
        document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
    return style != null && style.getName() != null && contentsStyles.contains(style.getName());
  }

  /**
   * @param first what stands at the beginning of its first cell, which POI gives as a table of its
   *     own where it is one
   */
  private List<Block> table(Table table, int level, List<Block> first) throws Refused {
    CellEdges edges = new CellEdges(table);
    GridBuilder grid = new GridBuilder();
    for (int i = 0; i < table.numRows(); i++) {
      long deletions = text.deletions();
      List<Part> parts = parts(table.getRow(i), level, edges, i == 0 ? first : List.of());
      boolean deleted = text.deletions() > deletions && parts.stream().allMatch(Part::isBlank);
      if (!deleted) {
        grid.addRow(parts);
      }
    }
    return grid.blocks(budget);
  }

  private List<Part> parts(TableRow row, int level, CellEdges edges, List<Block> first)
      throws Refused {
    List<Part> parts = new ArrayList<>();
    int column = 0;
    for (int i = 0; i < row.numCells(); i++) {
      budget.addCell();
      TableCell cell = row.getCell(i);
      int left = edges.column(cell.getLeftEdge());
      if (left > column) {
        parts.add(Part.blank(left - column));
      }
      column = Math.max(left, column);
      int right = Math.max(column + 1, edges.column(cell.getLeftEdge() + cell.getWidth()));
      List<Block> content = new ArrayList<>(i == 0 ? first : List.of());
      content.addAll(blocks(cell, level));
      parts.add(new Part(content, right - column, across(cell), down(cell)));
      column = right;
    }
    if (column < edges.columns()) {
      parts.add(Part.blank(edges.columns() - column));
    }
    return parts;
  }

  private static Merge across(TableCell cell) {
    return merge(cell.isFirstMerged(), cell.isMerged());
  }

  private static Merge down(TableCell cell) {
    return merge(cell.isFirstVerticallyMerged(), cell.isVerticallyMerged());
  }

  private static Merge merge(boolean first, boolean merged) {
    if (first) {
      return Merge.BEGINS;
    }
    return merged ? Merge.CONTINUES : Merge.NONE;
  }
}
