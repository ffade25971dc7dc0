package org.goalsheet.word;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goalsheet.message.Refused;
import org.goalsheet.ooxml.PartsFile;

/** The parts of a .docx file. */
final class WordPackage implements AutoCloseable {
  private final Budget budget;
  private final PartsFile parts;

  WordPackage(Path file, Budget budget) throws Refused, IOException {
    this.budget = budget;
    this.parts = new PartsFile(file, budget.parts());
  }

  /** The name of the part that is the document itself. */
  String mainPart() throws Refused, IOException {
    return related("", "/officeDocument").orElseThrow(budget::foreign);
  }

  /**
   * The name of the part that another points to.
   *
   * @param part the other part; empty for the package
   * @param type how the kind of relationship ends
   */
  Optional<String> related(String part, String type) throws Refused, IOException {
    List<String> found = new ArrayList<>();
    parts.relations(
        part,
        relation -> {
          if (relation.type().endsWith(type)) {
            found.add(relation.part());
          }
          return found.isEmpty();
        });
    return found.stream().findFirst();
  }

  boolean has(String part) {
    return parts.has(part);
  }

  Elements open(String part) throws Refused, IOException {
    return Elements.ofWord(parts.open(part), budget);
  }

  @Override
  public void close() throws IOException {
    parts.close();
  }
}
