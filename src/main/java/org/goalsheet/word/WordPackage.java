package org.goalsheet.word;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;

/** The zip that a .docx file is: parts, and which part belongs to which. */
final class WordPackage implements AutoCloseable {
  private final String file;
  private final Budget budget;
  private final ZipFile zip;

  /** By their names in small letters: capitals do not count in a package. */
  private final Map<String, ZipEntry> entries = new HashMap<>();

  WordPackage(Path path, Budget budget) throws Refused, IOException {
    this.file = path.toString();
    this.budget = budget;
    this.zip = open(path);
    boolean read = false;
    try {
      readEntries();
      read = true;
    } finally {
      if (!read) {
        zip.close();
      }
    }
  }

  private ZipFile open(Path path) throws Refused, IOException {
    try {
      return new ZipFile(path.toFile());
    } catch (ZipException e) {
      throw new Refused(Message.of("word.truncated", file), e);
    }
  }

  private void readEntries() throws Refused {
    budget.checkEntries(zip.size());
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      entries.put(key(entry.getName()), entry);
    }
  }

  /** The name of the part that is the document itself. */
  String mainPart() throws Refused, IOException {
    return related("", "/officeDocument").orElseThrow(this::foreign);
  }

  /**
   * The name of the part that another points to.
   *
   * @param part the other part; empty for the package
   * @param type how the kind of relationship ends
   */
  Optional<String> related(String part, String type) throws Refused, IOException {
    int name = part.lastIndexOf('/') + 1;
    String list = part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
    if (!has(list)) {
      return Optional.empty();
    }
    try (Elements xml = Elements.ofRelationships(zip.getInputStream(entry(list)), budget)) {
      xml.nextChild(0);
      while (xml.nextChild(1)) {
        if (xml.attribute("Type").endsWith(type)) {
          return Optional.of(resolve(part, xml.attribute("Target")));
        }
      }
      return Optional.empty();
    }
  }

  boolean has(String part) {
    return entries.containsKey(key(part));
  }

  Elements open(String part) throws Refused, IOException {
    if (!has(part)) {
      throw foreign();
    }
    return Elements.ofWord(zip.getInputStream(entry(part)), budget);
  }

  /** There is no Word document in it. */
  Refused foreign() {
    return new Refused(Message.of("word.foreign", file));
  }

  private ZipEntry entry(String part) throws Refused {
    ZipEntry entry = entries.get(key(part));
    if (entry == null) {
      throw foreign();
    }
    return entry;
  }

  /** The part that a relationship of another part points to, as {@code ../word/document.xml}. */
  private static String resolve(String part, String target) {
    String folder = part.substring(0, part.lastIndexOf('/') + 1);
    String path = target.startsWith("/") ? target : folder + target;
    Deque<String> steps = new ArrayDeque<>();
    for (String step : path.split("/")) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return key(String.join("/", steps));
  }

  private static String key(String name) {
    String relative = name.startsWith("/") ? name.substring(1) : name;
    return relative.toLowerCase(Locale.ROOT);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
