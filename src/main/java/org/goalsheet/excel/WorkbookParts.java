package org.goalsheet.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.goalsheet.ooxml.Markup;
import org.goalsheet.ooxml.PartsZip;

/**
 * A workbook that is written sheet by sheet: of what has been written, only the names of the sheets
 * and the looks of the cells are kept. POI's streaming workbook holds every sheet's layout in
 * memory and refuses to write 1,000 sheets.
 */
final class WorkbookParts implements AutoCloseable {
  private static final String SPREADSHEET =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPES = "application/vnd.openxmlformats-officedocument.";

  private final PartsZip zip;
  private final String title;
  private final Looks looks = new Looks();
  private final SheetNames names = new SheetNames();
  private final List<SheetPart> sheets = new ArrayList<>();

  /**
   * @param title of the document; empty for none
   * @param out stays open
   */
  WorkbookParts(String title, OutputStream out) throws IOException {
    this.zip = new PartsZip(out);
    this.title = CellText.of(title);
    writePackage();
  }

  /** Ends the sheet before, and begins another of about this name. */
  SheetPart next(String name, SheetSetup setup) throws IOException {
    Markup out = zip.next("xl/worksheets/sheet" + (sheets.size() + 1) + ".xml");
    SheetPart sheet = new SheetPart(names.next(name), setup, looks, out, sheets.isEmpty());
    sheets.add(sheet);
    return sheet;
  }

  /** Writes what binds the sheets together. */
  void end() throws IOException {
    looks.write(zip.next("xl/styles.xml"));
    writeWorkbook(zip.next("xl/workbook.xml"));
    writeRelations(zip.next("xl/_rels/workbook.xml.rels"));
    writeTypes(zip.next("[Content_Types].xml"));
  }

  /** No name and no time of its own, so that the same sheets give the same bytes. */
  private void writePackage() throws IOException {
    Markup relations = zip.next("_rels/.rels");
    relations.raw("<Relationships xmlns=\"").raw(PACKAGE).raw("relationships\">");
    writeRelation(relations, "rId1", OFFICE + "/officeDocument", "xl/workbook.xml");
    writeRelation(
        relations, "rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
    writeRelation(relations, "rId3", OFFICE + "/extended-properties", "docProps/app.xml");
    relations.raw("</Relationships>");

    Markup core = zip.next("docProps/core.xml");
    core.raw("<cp:coreProperties xmlns:cp=\"").raw(PACKAGE).raw("metadata/core-properties\"");
    core.raw(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>").escaped(title);
    core.raw("</dc:title></cp:coreProperties>");

    Markup app = zip.next("docProps/app.xml");
    app.raw("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/");
    app.raw("extended-properties\"><Application>Goalsheet</Application></Properties>");
  }

  private static void writeRelation(Markup out, String id, String type, String target)
      throws IOException {
    out.raw("<Relationship Id=\"").raw(id).raw("\" Type=\"").raw(type);
    out.raw("\" Target=\"").raw(target).raw("\"/>");
  }

  private void writeWorkbook(Markup out) throws IOException {
    out.raw("<workbook xmlns=\"").raw(SPREADSHEET).raw("\" xmlns:r=\"").raw(OFFICE).raw("\">");
    out.raw("<sheets>");
    for (int i = 0; i < sheets.size(); i++) {
      out.raw("<sheet name=\"").escaped(sheets.get(i).name()).raw("\" sheetId=\"").number(i + 1);
      out.raw("\" r:id=\"rId").number(i + 1).raw("\"/>");
    }
    out.raw("</sheets>");
    writeNames(out);
    out.raw("</workbook>");
  }

  /** The rows that come again on every page, and the ranges that are filtered. */
  private void writeNames(Markup out) throws IOException {
    if (sheets.stream().allMatch(sheet -> sheet.definedNames().isEmpty())) {
      return;
    }
    out.raw("<definedNames>");
    for (int i = 0; i < sheets.size(); i++) {
      for (SheetPart.Name name : sheets.get(i).definedNames()) {
        out.raw("<definedName name=\"_xlnm.").raw(name.name()).raw("\" localSheetId=\"").number(i);
        out.raw(name.hidden() ? "\" hidden=\"1\">" : "\">").escaped(name.range());
        out.raw("</definedName>");
      }
    }
    out.raw("</definedNames>");
  }

  private void writeRelations(Markup out) throws IOException {
    out.raw("<Relationships xmlns=\"").raw(PACKAGE).raw("relationships\">");
    for (int i = 1; i <= sheets.size(); i++) {
      writeRelation(out, "rId" + i, OFFICE + "/worksheet", "worksheets/sheet" + i + ".xml");
    }
    writeRelation(out, "rId" + (sheets.size() + 1), OFFICE + "/styles", "styles.xml");
    out.raw("</Relationships>");
  }

  private void writeTypes(Markup out) throws IOException {
    out.raw("<Types xmlns=\"").raw(PACKAGE).raw("content-types\"><Default Extension=\"rels\"");
    out.raw(" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
    out.raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    writeType(
        out, "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    writeType(out, "docProps/app.xml", TYPES + "extended-properties+xml");
    writeType(out, "xl/workbook.xml", TYPES + "spreadsheetml.sheet.main+xml");
    writeType(out, "xl/styles.xml", TYPES + "spreadsheetml.styles+xml");
    for (int i = 1; i <= sheets.size(); i++) {
      String part = "xl/worksheets/sheet" + i + ".xml";
      writeType(out, part, TYPES + "spreadsheetml.worksheet+xml");
    }
    out.raw("</Types>");
  }

  private static void writeType(Markup out, String part, String type) throws IOException {
    out.raw("<Override PartName=\"/").raw(part).raw("\" ContentType=\"").raw(type).raw("\"/>");
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
