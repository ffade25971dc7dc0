package org.goalsheet.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.goalsheet.grid.RawDocument.Block;
import org.goalsheet.grid.RawDocument.Paragraph;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;

/** Reads the body of a document, in one pass, to paragraphs and tables. */
final class BodyReader {
  /** What has been read of a paragraph. */
  private static final class Line {
    final StringBuilder text = new StringBuilder();
    final List<Block> boxes = new ArrayList<>();
    boolean contents;
    boolean joinsNext;
  }

  private final Elements xml;
  private final Content content;
  private final ContentsStyles contentsStyles;
  private final TableElement tables;
  private final Budget budget;
  private final Fields fields = new Fields();
  private final List<Message> notes = new ArrayList<>();

  BodyReader(Elements xml, ContentsStyles contentsStyles, Budget budget) {
    this.xml = xml;
    this.content = new Content(xml);
    this.contentsStyles = contentsStyles;
    this.budget = budget;
    this.tables = new TableElement(xml, content, this::cell, budget);
  }

  /** What had to be left out. */
  List<Message> notes() {
    return notes;
  }

  /** Hands over the blocks of the current element, but no paragraphs that say nothing. */
  void read(Consumer<Block> taker) throws Refused {
    blocks(
        true,
        other -> {},
        block -> {
          if (!(block instanceof Paragraph paragraph && paragraph.text().isBlank())) {
            taker.accept(block);
          }
        });
  }

  private List<Block> cell(Content.Child other) throws Refused {
    List<Block> blocks = new ArrayList<>(1);
    blocks(false, other, blocks::add);
    return blocks;
  }

  /**
   * @param withBoxes whether text boxes are read: they float, and are not a part of a cell
   * @param other takes the children that are no blocks
   */
  private void blocks(boolean withBoxes, Content.Child other, Consumer<Block> blocks)
      throws Refused {
    StringBuilder begun = new StringBuilder();
    content.children(
        name -> {
          switch (name) {
            case "p" -> {
              Line line = line();
              begun.append(line.text);
              if (!line.joinsNext) {
                end(begun, line.contents, blocks);
              }
              addBoxes(line.boxes, withBoxes, blocks);
            }
            case "tbl" -> {
              fields.beginTable();
              tables.read().forEach(blocks);
            }
            case "altChunk" -> {
              budget.addParagraph();
              notes.add(Message.of("word.note.embedded"));
            }
            default -> other.read(name);
          }
        });
    if (!begun.isEmpty()) {
      end(begun, false, blocks);
    }
  }

  private static void end(StringBuilder begun, boolean contents, Consumer<Block> blocks) {
    if (!contents) {
      blocks.accept(new Paragraph(begun.toString()));
    }
    begun.setLength(0);
  }

  private void addBoxes(List<Block> boxes, boolean withBoxes, Consumer<Block> blocks) {
    for (Block box : boxes) {
      if (withBoxes) {
        blocks.accept(box);
      } else if (box instanceof Paragraph paragraph && !paragraph.text().isBlank()) {
        notes.add(Message.of("word.note.box", paragraph.text().strip()));
      }
    }
  }

  private Line line() throws Refused {
    budget.addParagraph();
    Line line = new Line();
    content.children(
        name -> {
          switch (name) {
            case "pPr" -> properties(line);
            case "r" -> run(line);
            default -> {}
          }
        });
    fields.endParagraph();
    return line;
  }

  private void properties(Line line) throws Refused {
    int properties = xml.depth();
    while (xml.nextChild(properties)) {
      switch (xml.name()) {
        case "pStyle" -> line.contents |= contentsStyles.contains(xml.attribute("val"));
        case "rPr" -> line.joinsNext = isMarkGone();
        default -> {}
      }
    }
  }

  /** Whether the mark at the paragraph's end is deleted: then the next goes on in the same line. */
  private boolean isMarkGone() throws Refused {
    int properties = xml.depth();
    boolean gone = false;
    while (xml.nextChild(properties)) {
      gone |= xml.name().equals("del") || xml.name().equals("moveFrom");
    }
    return gone;
  }

  private void run(Line line) throws Refused {
    content.children(
        name -> {
          switch (name) {
            case "t" -> {
              if (isSeen()) {
                xml.addTextTo(line.text);
              }
            }
            case "tab", "ptab" -> append(line, "\t");
            case "br", "cr" -> append(line, "\n");
            case "noBreakHyphen" -> append(line, "-");
            case "sym" -> append(line, Symbols.text(xml.attribute("font"), xml.attribute("char")));
            case "fldChar" -> fields.mark(xml.attribute("fldCharType"));
            case "instrText" -> xml.addTextTo(fields.instruction());
            case "drawing", "pict", "object" -> boxes(line);
            default -> {}
          }
        });
  }

  private void append(Line line, String text) {
    if (isSeen()) {
      line.text.append(text);
    }
  }

  private boolean isSeen() {
    return fields.isShown() && !fields.inContents() && !content.isPrompt();
  }

  /** Looks for text boxes at any depth of a drawing. */
  private void boxes(Line line) throws Refused {
    int drawing = xml.depth();
    while (xml.nextChild(drawing)) {
      switch (xml.name()) {
        case "txbxContent" -> blocks(true, other -> {}, line.boxes::add);
        case "Fallback" -> {}
        default -> boxes(line);
      }
    }
  }
}
