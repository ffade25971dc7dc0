package org.goalsheet.word;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.goalsheet.grid.Publication;
import org.goalsheet.grid.Role;
import org.goalsheet.grid.TypeStyle;
import org.goalsheet.grid.Typesetting;
import org.goalsheet.message.Message;
import org.goalsheet.ooxml.Markup;

/**
 * The styles of the document: all fonts and sizes stand here, so that a clerk changes a kind of
 * cell in one place. Word knows its own styles by their English names, whatever language it speaks.
 */
final class Styles {
  private static final String GAP =
      "<w:spacing w:after=\"" + Twips.ofPoints(Typesetting.AFTER_HEADING) + "\"/>";

  private final Markup out;
  private final Publication publication;

  Styles(Markup out, Publication publication) {
    this.out = out;
    this.publication = publication;
  }

  void write() throws IOException {
    out.raw("<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">");
    writeDefaults();
    if (publication.cover() != null) {
      writeTitles(publication.heading());
    }
    writeHeadings();
    writeEntry();
    write(StyleIds.FOOTER, "footer", "", Typesetting.PAGE_NUMBER);
    for (Map.Entry<Role, TypeStyle> each : new TreeMap<>(publication.styles()).entrySet()) {
      write(StyleIds.of(each.getKey()), name(each.getKey()), "", each.getValue());
    }
    out.raw("</w:styles>");
  }

  private void writeDefaults() throws IOException {
    out.raw("<w:docDefaults><w:rPrDefault><w:rPr>");
    writeType(Typesetting.ENTRY);
    out.raw("<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault>");
    out.raw("</w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"");
    out.raw(StyleIds.NORMAL).raw("\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>");
  }

  private void writeTitles(TypeStyle heading) throws IOException {
    String aboveTitle = gapAbove(Typesetting.ABOVE_TITLE);
    write(StyleIds.TITLE, "Title", aboveTitle, Typesetting.title(heading));
    write(StyleIds.UNDER_TITLE, "Subtitle", gapAbove(Typesetting.ABOVE_UNDER_TITLE), heading);
  }

  private String gapAbove(double share) {
    int gap = Twips.ofMillimetres(publication.page().textHeight() * share);
    return "<w:spacing w:before=\"" + gap + "\"/>";
  }

  private void writeHeadings() throws IOException {
    TypeStyle heading = publication.heading();
    begin(StyleIds.HEADING, "heading 1");
    out.raw("<w:qFormat/><w:pPr><w:keepNext/><w:pageBreakBefore/>").raw(GAP);
    writeAlignment(heading);
    out.raw("<w:outlineLvl w:val=\"0\"/></w:pPr>");
    end(heading);
    write(StyleIds.CONTENTS_HEADING, "TOC Heading", "<w:pageBreakBefore/>" + GAP, heading);
  }

  private void writeEntry() throws IOException {
    int width = Twips.ofMillimetres(publication.page().textWidth());
    String tab =
        "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"" + width + "\"/></w:tabs>";
    int height = Twips.ofPoints(Typesetting.ENTRY_LINE);
    String line = "<w:spacing w:line=\"" + height + "\" w:lineRule=\"exact\"/>";
    write(StyleIds.CONTENTS_ENTRY, "toc 1", tab + line, Typesetting.ENTRY);
  }

  /**
   * @param layout what the schema wants before the alignment
   */
  private void write(String id, String name, String layout, TypeStyle type) throws IOException {
    begin(id, name);
    out.raw("<w:pPr>").raw(layout);
    writeAlignment(type);
    out.raw("</w:pPr>");
    end(type);
  }

  private void begin(String id, String name) throws IOException {
    out.raw("<w:style w:type=\"paragraph\" w:styleId=\"").raw(id).raw("\"><w:name w:val=\"");
    out.escaped(name).raw("\"/><w:basedOn w:val=\"").raw(StyleIds.NORMAL).raw("\"/>");
  }

  private void end(TypeStyle type) throws IOException {
    out.raw("<w:rPr>");
    writeType(type);
    out.raw("</w:rPr></w:style>");
  }

  private void writeAlignment(TypeStyle type) throws IOException {
    out.raw("<w:jc w:val=\"").raw(type.align().name().toLowerCase(Locale.ROOT)).raw("\"/>");
  }

  private void writeType(TypeStyle type) throws IOException {
    out.raw("<w:rFonts w:ascii=\"").escaped(type.latin());
    out.raw("\" w:hAnsi=\"").escaped(type.latin());
    out.raw("\" w:eastAsia=\"").escaped(type.eastAsia());
    out.raw("\" w:cs=\"").escaped(type.latin()).raw("\"/>");
    if (type.bold()) {
      out.raw("<w:b/>");
    }
    long halfPoints = Math.round(type.size() * 2);
    out.raw("<w:sz w:val=\"").number(halfPoints).raw("\"/>");
    out.raw("<w:szCs w:val=\"").number(halfPoints).raw("\"/>");
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
