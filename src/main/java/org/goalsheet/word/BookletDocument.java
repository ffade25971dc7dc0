package org.goalsheet.word;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlOptions;
import org.goalsheet.grid.Page;
import org.goalsheet.grid.Publication;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

/**
 * A package as POI makes it, whose body is not built of objects but written as text on saving: time
 * and memory grow with the text alone.
 */
final class BookletDocument extends XWPFDocument {
  private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  /** Where the end of the body begins; what is written goes before it. */
  private static final String BODY_END = "<w:sectPr";

  /** Of Word 2013 and later; without it Word opens the file in a mode that breaks merged cells. */
  private static final String WORD_MODE = "15";

  /**
   * How far the lower edge of the page number's line stands below the text, in millimetres: by GB/T
   * 9704 the dashes, in the middle of the line, stand 7 mm below it.
   */
  private static final double NUMBER_BELOW_TEXT = 10;

  /** One character in hundredths, which Word takes, and in twips, which LibreOffice takes. */
  private static final BigInteger ONE_CHARACTER = BigInteger.valueOf(100);

  private static final long CHARACTER_WIDTH = Math.round(Styles.FOOTER.size() * 20);

  private final Publication publication;

  BookletDocument(Publication publication) throws IOException {
    this.publication = publication;
    createStyles().setStyles(new Styles().of(publication));
    addFontTable();
    setCompatibility();
    setPage();
    addPageNumber(HeaderFooterType.DEFAULT);
    addPageNumber(HeaderFooterType.EVEN);
    setEvenAndOddHeadings(true);
    setProperties();
  }

  @Override
  protected void commit() throws IOException {
    XmlOptions options = new XmlOptions(POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
    options.setSaveSyntheticDocumentElement(new QName(MAIN, "document"));
    String shell = getDocument().xmlText(options);
    int end = shell.indexOf(BODY_END);
    try (OutputStream part = getPackagePart().getOutputStream();
        Writer out = new BufferedWriter(new OutputStreamWriter(part, StandardCharsets.UTF_8))) {
      out.write(DECLARATION);
      out.write(shell, 0, end);
      new BodyWriter(new Markup(out), publication).write();
      out.write(shell, end, shell.length() - end);
    }
  }

  private void addFontTable() throws IOException {
    XWPFRelation kind = XWPFRelation.FONT_TABLE;
    try {
      PackagePartName name = PackagingURIHelper.createPartName(kind.getDefaultFileName());
      getPackagePart().addRelationship(name, TargetMode.INTERNAL, kind.getRelation());
      PackagePart part = getPackage().createPart(name, kind.getContentType());
      try (OutputStream out = part.getOutputStream()) {
        out.write(new FontTable(publication).xml().getBytes(StandardCharsets.UTF_8));
      }
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  /** By a cursor: the schema classes that POI is delivered with leave this element out. */
  private void setCompatibility() {
    try (XmlCursor settings = getSettings().getCTSettings().newCursor()) {
      settings.toEndToken();
      settings.beginElement(new QName(MAIN, "compat"));
      settings.beginElement(new QName(MAIN, "compatSetting"));
      settings.insertAttributeWithValue(new QName(MAIN, "name"), "compatibilityMode");
      settings.insertAttributeWithValue(
          new QName(MAIN, "uri"), "http://schemas.microsoft.com/office/word");
      settings.insertAttributeWithValue(new QName(MAIN, "val"), WORD_MODE);
    }
  }

  private void setPage() {
    Page page = publication.page();
    CTSectPr section = getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(Twips.ofMillimetres(page.width()));
    size.setH(Twips.ofMillimetres(page.height()));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(Twips.ofMillimetres(page.top()));
    margins.setRight(Twips.ofMillimetres(page.right()));
    margins.setBottom(Twips.ofMillimetres(page.bottom()));
    margins.setLeft(Twips.ofMillimetres(page.left()));
    margins.setHeader(Twips.ofMillimetres(page.top() / 2));
    margins.setFooter(Twips.ofMillimetres(Math.max(0, page.bottom() - NUMBER_BELOW_TEXT)));
    margins.setGutter(0);
  }

  /** Odd pages have it at the right, even ones at the left, one character from the edge. */
  private void addPageNumber(HeaderFooterType pages) {
    XWPFParagraph paragraph = createFooter(pages).createParagraph();
    paragraph.setStyle(StyleIds.FOOTER);
    boolean even = pages == HeaderFooterType.EVEN;
    paragraph.setAlignment(even ? ParagraphAlignment.LEFT : ParagraphAlignment.RIGHT);
    CTInd indent = paragraph.getCTP().getPPr().addNewInd();
    if (even) {
      indent.setLeftChars(ONE_CHARACTER);
      indent.setLeft(CHARACTER_WIDTH);
    } else {
      indent.setRightChars(ONE_CHARACTER);
      indent.setRight(CHARACTER_WIDTH);
    }
    paragraph.createRun().setText("— ");
    CTSimpleField number = paragraph.getCTP().addNewFldSimple();
    number.setInstr(" PAGE ");
    number.addNewR().addNewT().setStringValue("1");
    paragraph.createRun().setText(" —");
  }

  /** No name and no time of its own, so that the same booklet gives the same bytes. */
  private void setProperties() throws IOException {
    PackageProperties core = packageProperties();
    core.setTitleProperty(publication.title());
    core.setCreatorProperty(Optional.empty());
    core.setCreatedProperty(Optional.of(new Date(FixedTimeZip.TIME.toEpochMilli())));
    getProperties().getExtendedProperties().getUnderlyingProperties().setApplication("Goalsheet");
  }

  private PackageProperties packageProperties() throws IOException {
    try {
      return getPackage().getPackageProperties();
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }
}
