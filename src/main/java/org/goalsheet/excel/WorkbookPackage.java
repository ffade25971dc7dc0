package org.goalsheet.excel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;

/** The zip that an .xlsx file is: parts, and which part belongs to which. */
final class WorkbookPackage implements AutoCloseable {
  /**
   * That a part belongs to another.
   *
   * @param type ends with what it is for, as {@code /worksheet}
   * @param part its name
   */
  record Relation(String id, String type, String part) {}

  private final Allowance allowance;
  private final ZipFile zip;

  /** By their names in small letters: capitals do not count in a package. */
  private final Map<String, ZipEntry> entries = new HashMap<>();

  WorkbookPackage(Path file, Allowance allowance) throws Refused, IOException {
    this.allowance = allowance;
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException e) {
      throw new Refused(Message.of("excel.truncated", file), e);
    }
    if (!allowance.allowsParts(zip.size())) {
      zip.close();
      throw allowance.tooLarge();
    }
    zip.stream().forEach(entry -> entries.put(key(entry.getName()), entry));
  }

  /** What belongs to a part; to the package where its name is empty. */
  List<Relation> relations(String part) throws Refused, IOException {
    int name = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, name);
    String list = folder + "_rels/" + part.substring(name) + ".rels";
    List<Relation> relations = new ArrayList<>();
    if (entries.containsKey(key(list))) {
      try (PartXml xml = open(list)) {
        while (xml.next()) {
          if (xml.begins("Relationship")) {
            String target = xml.attribute("Target");
            allowance.addCell(target);
            relations.add(
                new Relation(
                    xml.attribute("Id"),
                    xml.attribute("Type"),
                    target.startsWith("/") ? target : folder + target));
          }
        }
      }
    }
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
    ZipEntry entry = entries.get(key(part));
    if (entry == null) {
      throw allowance.foreign();
    }
    return new PartXml(zip.getInputStream(entry), allowance);
  }

  /** A name without capitals, and without steps up as in {@code xl/../docProps}. */
  private static String key(String name) {
    Deque<String> steps = new ArrayDeque<>();
    for (String step : name.toLowerCase(Locale.ROOT).split("/")) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
