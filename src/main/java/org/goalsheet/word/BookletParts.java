package org.goalsheet.word;

import java.io.IOException;
import org.goalsheet.grid.Page;
import org.goalsheet.grid.Publication;
import org.goalsheet.grid.Typesetting;
import org.goalsheet.ooxml.Markup;
import org.goalsheet.ooxml.PartsZip;

/** Writes all parts of a Word file. */
final class BookletParts {
  private static final String NAMESPACE =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String RELATED =
      " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

  /** One character of the page number, in twips. */
  private static final int CHARACTER = Twips.ofPoints(Typesetting.PAGE_NUMBER.size());

  private final Publication publication;

  BookletParts(Publication publication) {
    this.publication = publication;
  }

  void write(PartsZip zip) throws IOException {
    zip.next("[Content_Types].xml").raw(FixedParts.CONTENT_TYPES);
    zip.next("_rels/.rels").raw(FixedParts.PACKAGE_RELATIONSHIPS);
    writeProperties(zip.next("docProps/core.xml"));
    zip.next("docProps/app.xml").raw(FixedParts.APPLICATION);
    zip.next("word/_rels/document.xml.rels").raw(FixedParts.DOCUMENT_RELATIONSHIPS);
    new Styles(zip.next("word/styles.xml"), publication).write();
    zip.next("word/settings.xml").raw(FixedParts.SETTINGS);
    new FontTable(publication).write(zip.next("word/fontTable.xml"));
    writePageNumber(zip.next("word/footer1.xml"), "right");
    writePageNumber(zip.next("word/footer2.xml"), "left");
    writeDocument(zip.next("word/document.xml"));
  }

  /** No name and no time of its own, so that the same booklet gives the same bytes. */
  private void writeProperties(Markup out) throws IOException {
    out.raw("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/");
    out.raw("metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>");
    out.escaped(publication.title()).raw("</dc:title></cp:coreProperties>");
  }

  /** One character from the edge: in hundredths for Word, in twips for LibreOffice. */
  private static void writePageNumber(Markup out, String side) throws IOException {
    Paragraphs paragraphs = new Paragraphs(out);
    out.raw("<w:ftr").raw(NAMESPACE).raw("><w:p><w:pPr><w:pStyle w:val=\"").raw(StyleIds.FOOTER);
    out.raw("\"/><w:ind w:").raw(side).raw("Chars=\"100\" w:").raw(side).raw("=\"");
    out.number(CHARACTER).raw("\"/><w:jc w:val=\"").raw(side).raw("\"/></w:pPr>");
    paragraphs.run("— ");
    out.raw("<w:fldSimple w:instr=\" PAGE \">");
    paragraphs.run("1");
    out.raw("</w:fldSimple>");
    paragraphs.run(" —").end();
    out.raw("</w:ftr>");
  }

  private void writeDocument(Markup out) throws IOException {
    out.raw("<w:document").raw(NAMESPACE).raw(RELATED).raw("><w:body>");
    new BodyWriter(out, publication).write();
    writeSection(out);
    out.raw("</w:body></w:document>");
  }

  /** Odd pages have their number at the right, even ones at the left. */
  private void writeSection(Markup out) throws IOException {
    out.raw("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/>");
    out.raw("<w:footerReference w:type=\"even\" r:id=\"rId5\"/>");
    Page page = publication.page();
    out.raw("<w:pgSz");
    writeLength(out, "w", page.width());
    writeLength(out, "h", page.height());
    // Word goes by the numbers, printers by the word.
    out.raw(page.width() > page.height() ? " w:orient=\"landscape\"" : "").raw("/><w:pgMar");
    writeLength(out, "top", page.top());
    writeLength(out, "right", page.right());
    writeLength(out, "bottom", page.bottom());
    writeLength(out, "left", page.left());
    writeLength(out, "header", page.top() / 2);
    writeLength(out, "footer", Math.max(0, page.bottom() - Typesetting.PAGE_NUMBER_BELOW_TEXT));
    out.raw(" w:gutter=\"0\"/>");
    if (publication.cover() != null) {
      // The first page has a footer of its own: none.
      out.raw("<w:titlePg/>");
    }
    out.raw("</w:sectPr>");
  }

  private static void writeLength(Markup out, String name, double millimetres) throws IOException {
    out.raw(" w:").raw(name).raw("=\"").number(Twips.ofMillimetres(millimetres)).raw("\"");
  }
}
