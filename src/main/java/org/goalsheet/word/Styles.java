package org.goalsheet.word;

import java.math.BigInteger;
import java.util.TreeMap;
import org.goalsheet.grid.Publication;
import org.goalsheet.grid.Role;
import org.goalsheet.grid.TypeStyle;
import org.goalsheet.grid.TypeStyle.Align;
import org.goalsheet.message.Message;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/**
 * The styles of the document: all fonts and sizes stand here, so that a clerk changes a kind of
 * cell in one place. Word knows its own styles by their English names, whatever language it speaks.
 */
final class Styles {
  /** What stands outside cells and headings, and what an entry of the contents looks like. */
  static final TypeStyle ENTRY = new TypeStyle("宋体", "Times New Roman", 12, false, Align.LEFT);

  /** Page numbers, by GB/T 9704: 4号 宋体, digits too. */
  static final TypeStyle FOOTER = new TypeStyle("宋体", "宋体", 14, false, Align.RIGHT);

  /** The height of a line of the contents, in twips. */
  static final int ENTRY_LINE = 440;

  /** The gap between a heading and what it heads, in twips. */
  static final int AFTER_HEADING = 120;

  private final CTStyles styles = CTStyles.Factory.newInstance();

  /** Builds the styles that the publication needs. */
  CTStyles of(Publication publication) {
    addDefaults();
    addNormal();
    addHeading(publication.heading());
    addContents(publication);
    add(StyleIds.FOOTER, "footer", FOOTER);
    new TreeMap<>(publication.styles())
        .forEach((role, style) -> add(StyleIds.of(role), name(role), style));
    return styles;
  }

  private void addDefaults() {
    CTRPr run = styles.addNewDocDefaults().addNewRPrDefault().addNewRPr();
    set(run, ENTRY);
    CTLanguage language = run.addNewLang();
    language.setVal("en-US");
    language.setEastAsia("zh-CN");
  }

  private void addNormal() {
    CTStyle normal = styles.addNewStyle();
    normal.setType(STStyleType.PARAGRAPH);
    normal.setDefault(true);
    normal.setStyleId(StyleIds.NORMAL);
    normal.addNewName().setVal("Normal");
    normal.addNewQFormat();
  }

  private void addHeading(TypeStyle heading) {
    CTStyle style = add(StyleIds.HEADING, "heading 1", heading);
    style.addNewQFormat();
    CTPPrGeneral paragraph = style.getPPr();
    paragraph.addNewKeepNext();
    paragraph.addNewPageBreakBefore();
    paragraph.addNewOutlineLvl().setVal(BigInteger.ZERO);
    paragraph.addNewSpacing().setAfter(BigInteger.valueOf(AFTER_HEADING));
  }

  private void addContents(Publication publication) {
    CTStyle heading = add(StyleIds.CONTENTS_HEADING, "TOC Heading", publication.heading());
    heading.getPPr().addNewSpacing().setAfter(BigInteger.valueOf(AFTER_HEADING));
    CTPPrGeneral entry = add(StyleIds.CONTENTS_ENTRY, "toc 1", ENTRY).getPPr();
    CTTabStop tab = entry.addNewTabs().addNewTab();
    tab.setVal(STTabJc.RIGHT);
    tab.setLeader(STTabTlc.DOT);
    tab.setPos(Twips.ofMillimetres(publication.page().textWidth()));
    CTSpacing spacing = entry.addNewSpacing();
    spacing.setLine(ENTRY_LINE);
    spacing.setLineRule(STLineSpacingRule.EXACT);
  }

  private CTStyle add(String id, String name, TypeStyle type) {
    CTStyle style = styles.addNewStyle();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.addNewBasedOn().setVal(StyleIds.NORMAL);
    style.addNewPPr().addNewJc().setVal(alignment(type.align()));
    set(style.addNewRPr(), type);
    return style;
  }

  private static void set(CTRPr run, TypeStyle type) {
    CTFonts fonts = run.addNewRFonts();
    fonts.setAscii(type.latin());
    fonts.setHAnsi(type.latin());
    fonts.setCs(type.latin());
    fonts.setEastAsia(type.eastAsia());
    if (type.bold()) {
      run.addNewB();
    }
    BigInteger halfPoints = BigInteger.valueOf(Math.round(type.size() * 2));
    run.addNewSz().setVal(halfPoints);
    run.addNewSzCs().setVal(halfPoints);
  }

  private static STJc.Enum alignment(Align align) {
    return switch (align) {
      case LEFT -> STJc.LEFT;
      case CENTER -> STJc.CENTER;
      case RIGHT -> STJc.RIGHT;
    };
  }

  /** What the list of styles in Word shows for a kind of cell. */
  private static String name(Role role) {
    return switch (role) {
      case UNIT -> Message.text("word.style.unit");
      case CURRENCY -> Message.text("word.style.currency");
      case LABEL -> Message.text("word.style.label");
      case TEXT -> Message.text("word.style.text");
      case AMOUNT -> Message.text("word.style.amount");
      case COLUMN_HEADER -> Message.text("word.style.header");
      case CATEGORY -> Message.text("word.style.category");
      case INDICATOR -> Message.text("word.style.indicator");
      case VALUE -> Message.text("word.style.value");
      case RAW -> Message.text("word.style.raw");
    };
  }
}
