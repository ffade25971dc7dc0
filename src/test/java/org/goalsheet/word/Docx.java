package org.goalsheet.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.goalsheet.grid.Cell;
import org.goalsheet.grid.Grid;
import org.goalsheet.grid.Publication;
import org.goalsheet.grid.RawDocument;
import org.goalsheet.grid.RawDocument.Paragraph;
import org.goalsheet.grid.RawDocument.Table;

/** Small Word files for tests, and short ways to say what was read from them. */
final class Docx {
  static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

  private static final String RELATIONSHIPS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
          + "relationships/%s\" Target=\"%s\"/></Relationships>";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  /** A file whose document has this body. */
  static Docx body(String xml) {
    return document(inNamespace(TRANSITIONAL, xml));
  }

  /** A file whose document part is this. */
  static Docx document(String xml) {
    return new Docx()
        .part("_rels/.rels", relationship("officeDocument", "word/document.xml"))
        .part("word/document.xml", xml);
  }

  static String inNamespace(String namespace, String body) {
    return begin(namespace) + body + "</w:body></w:document>";
  }

  /** A document up to where its body's content begins. */
  static String begin(String namespace) {
    return "<w:document xmlns:w=\""
        + namespace
        + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>";
  }

  static String relationship(String type, String target) {
    return RELATIONSHIPS.formatted(type, target);
  }

  Docx part(String name, String xml) {
    return part(name, xml.getBytes(StandardCharsets.UTF_8));
  }

  Docx part(String name, byte[] bytes) {
    parts.put(name, bytes);
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  Path in(Path folder) throws IOException {
    return Files.write(folder.resolve("made.docx"), bytes());
  }

  static byte[] written(Publication publication) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new WordWriter().write(publication, bytes);
    return bytes.toByteArray();
  }

  /** The text of a part of a zip. */
  static String part(byte[] zip, String name) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("no part " + name);
  }

  /** A zip with one part that unfolds to many blanks. */
  static void writeBomb(OutputStream out, String name, String before, long blanks)
      throws IOException {
    byte[] chunk = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("_rels/.rels"));
      zip.write(relationship("officeDocument", name).getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry(name));
      zip.write(before.getBytes(StandardCharsets.UTF_8));
      for (long written = 0; written < blanks; written += chunk.length) {
        zip.write(chunk);
      }
    }
  }

  static List<String> paragraphs(RawDocument document) {
    return document.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(block -> ((Paragraph) block).text())
        .toList();
  }

  static List<Grid> tables(RawDocument document) {
    return document.blocks().stream()
        .filter(Table.class::isInstance)
        .map(block -> ((Table) block).grid())
        .toList();
  }

  /** The cells of a grid: its text, and columns × rows where it covers more than one place. */
  static List<List<String>> cells(Grid grid) {
    return grid.rows().stream().map(row -> row.stream().map(Docx::cell).toList()).toList();
  }

  private static String cell(Cell cell) {
    boolean single = cell.colSpan() == 1 && cell.rowSpan() == 1;
    return single ? cell.text() : cell.text() + " " + cell.colSpan() + "×" + cell.rowSpan();
  }
}
