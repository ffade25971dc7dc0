package org.goalsheet.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small workbooks for tests, part by part; in the namespaces of strict files. */
final class Xlsx {
  private static final String OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
  private static final String MAIN = " xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\">";

  private final Map<String, String> parts = new LinkedHashMap<>();

  /** A workbook with one sheet, which holds this. */
  static Xlsx sheet(String xml) {
    return new Xlsx()
        .part("_rels/.rels", relations("officeDocument", "xl/workbook.xml"))
        .part(
            "xl/workbook.xml",
            "<workbook xmlns:r=\"urn:r\""
                + MAIN
                + "<sheets><sheet name=\"一\" r:id=\"worksheet\"/></sheets></workbook>")
        .part(
            "xl/_rels/workbook.xml.rels",
            relations(
                "worksheet",
                "sheet.xml",
                "sharedStrings",
                "/xl/texts.xml",
                "styles",
                "../xl/styles.xml"))
        .part("xl/sheet.xml", "<worksheet" + MAIN + xml + "</worksheet>")
        .part("xl/texts.xml", "<sst/>")
        .part("xl/styles.xml", "<styleSheet/>");
  }

  private static String relations(String... kindsAndTargets) {
    StringBuilder xml = new StringBuilder("<Relationships>");
    for (int i = 0; i < kindsAndTargets.length; i += 2) {
      xml.append(
          "<Relationship Id=\"%1$s\" Type=\"%2$s%1$s\" Target=\"%3$s\"/>"
              .formatted(kindsAndTargets[i], OFFICE, kindsAndTargets[i + 1]));
    }
    return xml.append("</Relationships>").toString();
  }

  /** Puts a part behind the others, in place of one of this name. */
  Xlsx part(String name, String xml) {
    parts.remove(name);
    parts.put(name, xml);
    return this;
  }

  /**
   * @param blanks how many blanks are put behind the last part
   */
  Path in(Path folder, int blanks) throws IOException {
    Path file = folder.resolve("made.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
      byte[] blank = " ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
      for (int written = 0; written < blanks; written += blank.length) {
        zip.write(blank);
      }
    }
    return file;
  }
}
