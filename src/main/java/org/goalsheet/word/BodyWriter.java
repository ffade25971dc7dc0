package org.goalsheet.word;

import java.io.IOException;
import java.util.List;
import org.goalsheet.grid.Publication;
import org.goalsheet.grid.Publication.Leaf;
import org.goalsheet.message.Message;
import org.goalsheet.ooxml.Markup;

/**
 * Writes the body of the document: title page, contents, then a heading and a table for each leaf.
 */
final class BodyWriter {
  private static final String BEGIN = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
  private static final String SEPARATE = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
  private static final String END = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

  private final Markup out;
  private final Paragraphs paragraphs;
  private final Publication publication;
  private final int width;

  BodyWriter(Markup out, Publication publication) {
    this.out = out;
    this.paragraphs = new Paragraphs(out);
    this.publication = publication;
    this.width = Twips.ofMillimetres(publication.page().textWidth());
  }

  void write() throws IOException {
    if (publication.cover() != null) {
      writeCover(publication.cover());
    }
    List<Leaf> leaves = publication.leaves();
    if (publication.hasContents()) {
      writeContents(leaves);
    }
    int number = 0;
    for (Leaf leaf : leaves) {
      writeHeading(leaf, number);
      new TableWriter(out, leaf.grid(), width).write();
      number++;
    }
    writeEnd();
  }

  private void writeCover(String underTitle) throws IOException {
    beginBlock("Cover Pages");
    paragraphs.begin(StyleIds.TITLE).run(Characters.line(publication.title())).end();
    paragraphs.begin(StyleIds.UNDER_TITLE).run(Characters.line(underTitle)).end();
    endBlock();
  }

  /** A part of the document that Word itself can take out or renew. */
  private void beginBlock(String gallery) throws IOException {
    out.raw("<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"").raw(gallery);
    out.raw("\"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>");
  }

  private void endBlock() throws IOException {
    out.raw("</w:sdtContent></w:sdt>");
  }

  /** The headings stand between the tables and keep them apart; their style begins a page. */
  private void writeHeading(Leaf leaf, int number) throws IOException {
    paragraphs.begin(StyleIds.HEADING);
    out.raw("<w:bookmarkStart w:id=\"").number(number).raw("\" w:name=\"");
    out.escaped(leaf.bookmark()).raw("\"/>");
    paragraphs.run(Characters.line(leaf.heading()));
    out.raw("<w:bookmarkEnd w:id=\"").number(number).raw("\"/>");
    paragraphs.end();
  }

  /**
   * A field that Word and WPS can renew, filled in already: being asked to renew it on opening
   * would frighten people.
   */
  private void writeContents(List<Leaf> leaves) throws IOException {
    beginBlock("Table of Contents");
    paragraphs.begin(StyleIds.CONTENTS_HEADING).run(Message.text("publication.contents")).end();
    PageEstimate estimate = new PageEstimate(publication);
    int page = estimate.firstPage();
    int entries = 0;
    for (Leaf leaf : leaves) {
      paragraphs.begin(StyleIds.CONTENTS_ENTRY);
      if (entries == 0) {
        beginField("TOC \\o \"1-2\" \\h \\z \\u");
      }
      writeEntry(leaf, page);
      page += estimate.pages(leaf);
      entries++;
      if (entries == leaves.size()) {
        out.raw(END);
      }
      paragraphs.end();
    }
    endBlock();
  }

  private void writeEntry(Leaf leaf, int page) throws IOException {
    out.raw("<w:hyperlink w:anchor=\"").escaped(leaf.bookmark()).raw("\" w:history=\"1\">");
    paragraphs.run(Characters.line(leaf.heading()));
    out.raw("<w:r><w:tab/></w:r>");
    beginField("PAGEREF " + leaf.bookmark() + " \\h");
    paragraphs.run(Integer.toString(page));
    out.raw(END).raw("</w:hyperlink>");
  }

  private void beginField(String instruction) throws IOException {
    out.raw(BEGIN).raw("<w:r><w:instrText xml:space=\"preserve\"> ").escaped(instruction);
    out.raw(" </w:instrText></w:r>").raw(SEPARATE);
  }

  /** Word wants a paragraph after the last table; a tiny one does not open another page. */
  private void writeEnd() throws IOException {
    out.raw("<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\"");
    out.raw(" w:lineRule=\"exact\"/><w:rPr><w:sz w:val=\"2\"/></w:rPr></w:pPr></w:p>");
  }
}
