package org.goalsheet.word;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.goalsheet.grid.RawDocument;
import org.goalsheet.grid.RawDocument.Block;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;

/**
 * Reads the paragraphs and tables of a .docx file, whoever wrote it, as it stands with all tracked
 * changes accepted. A table of contents is left out. A table that only frames others is read as if
 * it were not there; another table within a cell stays in the cell, its columns parted by tabs.
 */
public final class WordReader {
  private final Limits limits;

  public WordReader() {
    this(Limits.USUAL);
  }

  WordReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * Reads a file.
   *
   * @throws Refused when it cannot be read, is not a Word file, or unfolds to more than is safe
   */
  public RawDocument read(Path file) throws Refused {
    List<Block> blocks = new ArrayList<>();
    List<Message> notes = read(file, blocks::add);
    return new RawDocument(blocks, notes);
  }

  /**
   * Reads a file, of which no more than one block is held at a time.
   *
   * @param taker takes the blocks in their order; also those before a fault that ends the reading
   * @return what had to be left out
   * @throws Refused as {@link #read(Path)}
   */
  public List<Message> read(Path file, Consumer<Block> taker) throws Refused {
    Budget budget = new Budget(file.toString(), limits);
    try (WordPackage parts = new WordPackage(file, budget)) {
      return read(parts, budget, taker);
    } catch (IOException e) {
      throw new Refused(Message.of("word.unreadable", file), e);
    }
  }

  private static List<Message> read(WordPackage parts, Budget budget, Consumer<Block> taker)
      throws Refused, IOException {
    String main = parts.mainPart();
    ContentsStyles contentsStyles = new ContentsStyles();
    Optional<String> styles = parts.related(main, "/styles").filter(parts::has);
    if (styles.isPresent()) {
      try (Elements xml = parts.open(styles.get())) {
        contentsStyles.read(xml);
      }
    }
    try (Elements xml = parts.open(main)) {
      BodyReader body = new BodyReader(xml, contentsStyles, budget);
      if (!xml.nextChild(0) || !xml.name().equals("document")) {
        throw budget.foreign();
      }
      while (xml.nextChild(1)) {
        if (xml.name().equals("body")) {
          body.read(taker);
          return body.notes();
        }
      }
      throw budget.foreign();
    }
  }
}
