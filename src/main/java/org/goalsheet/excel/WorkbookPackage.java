package org.goalsheet.excel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goalsheet.message.Refused;
import org.goalsheet.ooxml.PartReader;
import org.goalsheet.ooxml.PartsFile;
import org.goalsheet.ooxml.PartsFile.Relation;

/** The parts of an .xlsx file. */
final class WorkbookPackage implements AutoCloseable {
  private final Allowance allowance;
  private final PartsFile parts;

  WorkbookPackage(Path file, Allowance allowance) throws Refused, IOException {
    this.allowance = allowance;
    this.parts = new PartsFile(file, allowance.parts());
  }

  /** What belongs to a part; to the package where its name is empty. */
  List<Relation> relations(String part) throws Refused, IOException {
    List<Relation> relations = new ArrayList<>();
    parts.relations(
        part,
        relation -> {
          allowance.addCell(relation.part());
          return relations.add(relation);
        });
    return relations;
  }

  /** The part of a kind that belongs to another. */
  Optional<String> related(String part, String type) throws Refused, IOException {
    return relations(part).stream()
        .filter(relation -> relation.type().endsWith(type))
        .map(Relation::part)
        .findFirst();
  }

  PartXml open(String part) throws Refused, IOException {
    return new PartXml(new PartReader(parts.open(part), allowance.parts()));
  }

  @Override
  public void close() throws IOException {
    parts.close();
  }
}
