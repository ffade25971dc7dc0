package org.goalsheet.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.goalsheet.grid.RawDocument;
import org.goalsheet.grid.RawDocument.Block;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;

/**
 * Reads Word documents that are one XML file, whatever their names: those of Word 2003, and those
 * in which newer programs put all parts of a .docx file into each other.
 */
public final class FlatWordReader {
  private static final Set<String> WRAPPERS = Set.of("document", "package", "part", "xmlData");

  /**
   * Reads a file as {@link WordReader} does.
   *
   * @throws Refused when it cannot be read, is damaged or holds more than is safe
   */
  public RawDocument read(Path file) throws Refused {
    Budget budget = new Budget(file.toString(), Limits.FLAT);
    try {
      return read(file, contentsStyles(file, budget), budget);
    } catch (IOException e) {
      throw new Refused(Message.of("word.unreadable", file), e);
    }
  }

  /** In a reading of its own, since they may stand behind the text. */
  private static ContentsStyles contentsStyles(Path file, Budget budget)
      throws Refused, IOException {
    ContentsStyles styles = new ContentsStyles();
    try (InputStream in = Files.newInputStream(file);
        Elements xml = Elements.ofFlatWord(in, budget)) {
      if (seek(xml, "styles")) {
        styles.readAll(xml);
      }
    }
    return styles;
  }

  private static RawDocument read(Path file, ContentsStyles styles, Budget budget)
      throws Refused, IOException {
    try (InputStream in = Files.newInputStream(file);
        Elements xml = Elements.ofFlatWord(in, budget)) {
      BodyReader body = new BodyReader(xml, styles, budget);
      if (!seek(xml, "body")) {
        throw budget.foreign();
      }
      List<Block> blocks = new ArrayList<>();
      body.read(blocks::add);
      return new RawDocument(blocks, body.notes());
    }
  }

  private static boolean seek(Elements xml, String sought) throws Refused {
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      String name = xml.name();
      if (name.equals(sought) || WRAPPERS.contains(name) && seek(xml, sought)) {
        return true;
      }
    }
    return false;
  }
}
