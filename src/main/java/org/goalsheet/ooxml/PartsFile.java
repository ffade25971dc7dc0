package org.goalsheet.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import org.goalsheet.message.Refused;

/** A package that is read: the zip that such a file is, and which part belongs to which. */
public final class PartsFile implements AutoCloseable {
  /**
   * That a part belongs to another.
   *
   * @param type ends with what it is for, as {@code /styles}
   * @param part its name
   */
  public record Relation(String id, String type, String part) {}

  /** Takes the relations of a part, one after the other. */
  @FunctionalInterface
  public interface RelationTaker {
    /**
     * Takes one.
     *
     * @return whether more are wanted
     * @throws Refused when there are more than is safe
     */
    boolean take(Relation relation) throws Refused;
  }

  private final PartBudget budget;
  private final ZipFile zip;

  /** By their names in small letters: capitals do not count in a package. */
  private final Map<String, ZipEntry> entries = new HashMap<>();

  /**
   * Opens a file.
   *
   * @throws Refused when it is not a whole zip or has too many parts
   * @throws IOException when it cannot be read
   */
  public PartsFile(Path file, PartBudget budget) throws Refused, IOException {
    this.budget = budget;
    try {
      this.zip = new ZipFile(file.toFile());
    } catch (ZipException e) {
      throw budget.truncated(e);
    }
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

  private void readEntries() throws Refused {
    budget.checkEntries(zip.size());
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      entries.put(key(entry.getName()), entry);
    }
  }

  /** Whether there is a part of this name. */
  public boolean has(String part) {
    return entries.containsKey(key(part));
  }

  /**
   * A part's bytes, for a {@link PartReader}: they are not counted here. They end in a failure
   * where they are not those that were put in.
   *
   * @throws Refused when there is no such part
   * @throws IOException when the file cannot be read
   */
  public InputStream open(String part) throws Refused, IOException {
    ZipEntry entry = entries.get(key(part));
    if (entry == null) {
      throw budget.foreign();
    }
    return new CheckedPart(zip.getInputStream(entry), entry);
  }

  /**
   * Hands over what belongs to a part, as long as more is wanted.
   *
   * @param part empty for the package
   * @throws Refused when the list is damaged or too large, or by the taker
   * @throws IOException when the file cannot be read
   */
  public void relations(String part, RelationTaker taker) throws Refused, IOException {
    int name = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, name);
    String list = folder + "_rels/" + part.substring(name) + ".rels";
    if (!has(list)) {
      return;
    }
    try (PartReader xml = new PartReader(open(list), budget)) {
      boolean wanted = true;
      int event = xml.next();
      while (wanted && event != XMLStreamConstants.END_DOCUMENT) {
        if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("Relationship")) {
          wanted = taker.take(relation(xml, folder));
        }
        event = wanted ? xml.next() : event;
      }
    }
  }

  private static Relation relation(PartReader xml, String folder) {
    String target = xml.attribute("Target");
    String path = target.startsWith("/") ? target : folder + target;
    return new Relation(xml.attribute("Id"), xml.attribute("Type"), key(path));
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
