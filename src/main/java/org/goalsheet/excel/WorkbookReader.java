package org.goalsheet.excel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goalsheet.grid.RawDocument;
import org.goalsheet.grid.RawDocument.Block;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;
import org.goalsheet.ooxml.PartsFile.Relation;

/**
 * Reads the worksheets of an .xlsx file as tables, each cell as it is shown. What formulas gave
 * when the file was saved is read; hidden sheets are left out.
 */
public final class WorkbookReader {
  /**
   * What the workbook says of a sheet.
   *
   * @param id of the relation to its part
   */
  private record Entry(String name, String id, boolean hidden) {}

  /**
   * Reads a file.
   *
   * @throws Refused when it cannot be read, is no Excel file, or unfolds to more than is safe
   */
  public RawDocument read(Path file) throws Refused {
    Allowance allowance = new Allowance(file);
    try (WorkbookPackage parts = new WorkbookPackage(file, allowance)) {
      return read(parts, allowance);
    } catch (IOException e) {
      throw new Refused(Message.of("excel.unreadable", file), e);
    }
  }

  private static RawDocument read(WorkbookPackage parts, Allowance allowance)
      throws Refused, IOException {
    String workbook = parts.related("", "/officeDocument").orElseThrow(allowance::foreign);
    Map<String, Relation> relations =
        parts.relations(workbook).stream()
            .collect(Collectors.toMap(Relation::id, relation -> relation, (one, other) -> one));
    SharedTexts texts = texts(parts, workbook, allowance);
    NumberFormats formats = formats(parts, workbook, allowance);
    List<Block> blocks = new ArrayList<>();
    List<Message> notes = new ArrayList<>();
    List<Entry> sheets = new ArrayList<>();
    boolean since1904 = readWorkbook(parts, workbook, allowance, sheets);
    for (Entry sheet : sheets) {
      Relation relation = relations.get(sheet.id());
      if (sheet.hidden()) {
        notes.add(Message.of("excel.note.hidden", sheet.name()));
      } else if (relation != null && relation.type().endsWith("/worksheet")) {
        SheetGrid grid = new SheetGrid(allowance);
        try (PartXml xml = parts.open(relation.part())) {
          new SheetXml(xml, texts, formats, since1904).read(grid);
        }
        blocks.addAll(grid.blocks());
      }
    }
    return new RawDocument(blocks, notes);
  }

  private static SharedTexts texts(WorkbookPackage parts, String workbook, Allowance allowance)
      throws Refused, IOException {
    SharedTexts texts = new SharedTexts();
    Optional<String> part = parts.related(workbook, "/sharedStrings");
    if (part.isPresent()) {
      try (PartXml xml = parts.open(part.get())) {
        texts.read(xml, allowance);
      }
    }
    return texts;
  }

  private static NumberFormats formats(WorkbookPackage parts, String workbook, Allowance allowance)
      throws Refused, IOException {
    NumberFormats formats = new NumberFormats();
    Optional<String> part = parts.related(workbook, "/styles");
    if (part.isPresent()) {
      try (PartXml xml = parts.open(part.get())) {
        formats.read(xml, allowance);
      }
    }
    return formats;
  }

  /** Lists the sheets; tells whether days are counted from 1904 on. */
  private static boolean readWorkbook(
      WorkbookPackage parts, String workbook, Allowance allowance, List<Entry> sheets)
      throws Refused, IOException {
    boolean since1904 = false;
    try (PartXml xml = parts.open(workbook)) {
      while (xml.next()) {
        if (xml.begins("workbookPr")) {
          since1904 = xml.attribute("date1904").matches("1|true");
        } else if (xml.begins("sheet")) {
          String name = xml.attribute("name");
          allowance.addCell(name);
          boolean hidden = xml.attribute("state").matches("hidden|veryHidden");
          sheets.add(new Entry(name, xml.attribute("id"), hidden));
        }
      }
    }
    return since1904;
  }
}
