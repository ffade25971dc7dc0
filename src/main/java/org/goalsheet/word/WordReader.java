package org.goalsheet.word;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.goalsheet.grid.RawDocument;
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
    Budget budget = new Budget(file.toString(), limits);
    try (WordPackage parts = new WordPackage(file, budget)) {
      return read(parts, budget);
    } catch (IOException e) {
      throw new Refused(Message.of("word.unreadable", file), e);
    }
  }

  private static RawDocument read(WordPackage parts, Budget budget) throws Refused, IOException {
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
        throw parts.foreign();
      }
      while (xml.nextChild(1)) {
        if (xml.name().equals("body")) {
          return new RawDocument(body.read(), body.notes());
        }
      }
      throw parts.foreign();
    }
  }
}
