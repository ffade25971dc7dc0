package org.goalsheet.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goalsheet.Tianjin;
import org.goalsheet.form.Reading;
import org.goalsheet.grid.RawDocument;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Field;
import org.goalsheet.model.Ids;
import org.goalsheet.model.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One sheet in the shapes that programs and people give it: each reads as the same sheet, and
 * nothing is left over. The shapes to be refused are in {@link WordReaderRefusalTest}.
 */
class ShapesTest {
  private static final String RESTART = "<w:vMerge w:val=\"restart\"/>";
  private static final String CONTINUE = "<w:vMerge/>";
  private static final String HEADING = p(t("1.植树项目绩效目标表"));

  private static final String HEAD =
      row(cell(span(4), "123456某县林业站"), cell(span(3), "单位：万元"))
          + row(cell("项目名称"), cell(span(6), "植树项目"))
          + row(
              cell(RESTART, "预算规模及资金用途"),
              cell("预算数"),
              cell("12.50"),
              cell("其中：财政资金"),
              cell("10.00"),
              cell("其他资金"),
              cell("2.50"))
          + row(cell(CONTINUE, ""), cell(span(6), "买树苗"))
          + row(cell("绩效目标"), cell(span(6), "绿化荒山"));

  private static final String COLUMNS =
      row(cell("一级指标"), cell("二级指标"), cell("三级指标"), cell(span(2), "绩效指标描述"), cell(span(2), "指标值"));

  private static final String FIRST =
      indicator(cell(RESTART, "产出指标"), "数量指标", "种树数量", "全年种树", "≥300棵");
  private static final String SECOND = indicator(cell(CONTINUE, ""), "质量指标", "成活率", "树苗成活", "≥90%");
  private static final String TABLE = table(HEAD + COLUMNS + FIRST + SECOND);

  private static final String XML =
      Docx.inNamespace(Docx.TRANSITIONAL, HEADING + TABLE)
          .replace(" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"", "");

  private static final String MACRO_TYPES =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Override PartName=\"/word/document.xml\""
          + " ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>";

  private static final List<Field> INDICATOR =
      List.of(Field.LEVEL1, Field.LEVEL2, Field.INDICATOR_NAME, Field.DESCRIPTION, Field.VALUE);

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource("shapes")
  void isReadAsTheSameSheet(String name, Docx document) throws IOException, Refused {
    Reading reading = Tianjin.form().read(read(document), new Ids());

    assertThat(reading.notes()).isEmpty();
    assertThat(reading.sheets()).hasSize(1);
    assertThat(said(reading.sheets().get(0)))
        .containsExactly(
            "123456某县林业站",
            "植树项目",
            "12.50",
            "10.00",
            "2.50",
            "买树苗",
            "绿化荒山",
            "产出指标|数量指标|种树数量|全年种树|≥300棵",
            "产出指标|质量指标|成活率|树苗成活|≥90%");
  }

  static Stream<Arguments> shapes() {
    return Stream.of(
        arguments("plain", document(XML)),
        arguments("label_spaces", changed(t("绩效目标"), t("绩 效　目 标："))),
        arguments("line_breaks", changed("资金用途</w:t>", "</w:t><w:br/><w:t>资金用途</w:t>")),
        arguments("no_merge_repeat", changed(FIRST + SECOND, unmerged())),
        arguments("vmerge_continue_text", changed(cell(CONTINUE, ""), cell(CONTINUE, "旧文字"))),
        arguments("hmerge", changed(cell(span(4), "123456某县林业站"), oldWayAcrossFour())),
        arguments("grid_before", changed(cell(CONTINUE, "") + cell(span(6), "买树苗"), shifted())),
        arguments("split_runs", changed(t("项目名称"), splitRuns())),
        arguments("special_chars", changed(t("≥300棵"), symbol() + t("300棵"))),
        arguments("sdt_run", changed(t("12.50"), sdt(t("12.50")))),
        arguments("sdt_cell", changed(cell("12.50"), sdt(cell("12.50")))),
        arguments("sdt_cell_content", changed(p(t("12.50")), sdt(p(t("12.50"))))),
        arguments("sdt_row", changed(FIRST, sdt(FIRST))),
        arguments("sdt_table", changed(TABLE, sdt(TABLE))),
        arguments("tracked_ins", changed(t("12.50"), t("1") + "<w:ins>" + t("2.50") + "</w:ins>")),
        arguments("tracked_del", changed(t("12.50"), deleted("9") + t("12.50"))),
        arguments("tracked_move", changed(t("12.50"), movedTo("12.50"))),
        arguments("tracked_row_del", changed(FIRST, deletedRow() + FIRST)),
        arguments("nested_outer", changed(TABLE, table(row("<w:tc>" + TABLE + p("") + "</w:tc>")))),
        arguments("nested_inner", changed(p(t("绿化荒山")), table(row(cell("绿化荒山"))) + p(""))),
        arguments("heading_in_textbox", changed(HEADING, p(textBox(HEADING)))),
        arguments("default_ns", document(inDefaultNamespace())),
        arguments(
            "other_prefix", document(XML.replace("xmlns:w=", "xmlns:x=").replace("w:", "x:"))),
        arguments("strict", document(XML.replace(Docx.TRANSITIONAL, Docx.STRICT))),
        arguments("utf16", at("word/document.xml", StandardCharsets.UTF_16)),
        arguments("part_name", at("word/document22.xml", StandardCharsets.UTF_8)),
        arguments("absolute_target", at("/word/document.xml", StandardCharsets.UTF_8)),
        arguments("docm_type", document(XML).part("[Content_Types].xml", MACRO_TYPES)));
  }

  /** split_table: putting the pieces together is the form's work. */
  @Test
  void aTableCutInTwoIsTwoTables() throws IOException, Refused {
    RawDocument document = read(Docx.body(table(HEAD + COLUMNS + FIRST) + p("") + table(SECOND)));

    assertThat(Docx.tables(document)).extracting(grid -> grid.rows().size()).containsExactly(7, 1);
  }

  /** textbox_alt: it floats over the cell in which it is kept. */
  @Test
  void aTextBoxInACellIsReportedOnce() throws IOException, Refused {
    Reading reading =
        Tianjin.form()
            .read(read(changed(p(t("12.50")), p(textBox(p(t("待核"))) + t("12.50")))), new Ids());

    assertThat(reading.sheets().get(0).get(Field.BUDGET)).isEqualTo("12.50");
    assertThat(reading.notes()).containsExactly(Message.of("word.note.box", "待核"));
  }

  /** altchunk */
  @Test
  void anotherFileWithinTheDocumentIsReported() throws IOException, Refused {
    assertThat(read(Docx.body("<w:altChunk/>")).notes())
        .containsExactly(Message.of("word.note.embedded"));
  }

  private RawDocument read(Docx document) throws IOException, Refused {
    return new WordReader().read(document.in(folder));
  }

  private static List<String> said(Sheet sheet) {
    Stream<String> head =
        Stream.of(
                Field.UNIT,
                Field.NAME,
                Field.BUDGET,
                Field.FISCAL,
                Field.OTHER,
                Field.USE,
                Field.GOAL)
            .map(sheet::get);
    Stream<String> rows =
        sheet.indicators().stream()
            .map(row -> INDICATOR.stream().map(row::get).collect(Collectors.joining("|")));
    return Stream.concat(head, rows).toList();
  }

  private static Docx document(String xml) {
    return Docx.document(xml);
  }

  private static Docx at(String target, Charset charset) {
    return new Docx()
        .part("_rels/.rels", Docx.relationship("officeDocument", target))
        .part(target.replaceFirst("^/", ""), XML.getBytes(charset));
  }

  private static Docx changed(String piece, String by) {
    String body = HEADING + TABLE;
    assertThat(body).contains(piece);
    return Docx.body(body.replace(piece, by));
  }

  private static String inDefaultNamespace() {
    return XML.replace("<w:document", "<document xmlns=\"" + Docx.TRANSITIONAL + "\"")
        .replace("<w:", "<")
        .replace("</w:", "</");
  }

  private static String unmerged() {
    return indicator(cell("产出指标"), "数量指标", "种树数量", "全年种树", "≥300棵")
        + indicator(cell("产出指标"), "质量指标", "成活率", "树苗成活", "≥90%");
  }

  private static String oldWayAcrossFour() {
    return cell("<w:hMerge w:val=\"restart\"/>", "123456某县林业站") + cell("<w:hMerge/>", "").repeat(3);
  }

  private static String shifted() {
    return "<w:trPr><w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/></w:trPr>"
        + cell(span(5), "买树苗");
  }

  /** Spelling marks, a bookmark, a link, a smart tag and a field cut a label. */
  private static String splitRuns() {
    return t("项")
        + "<w:proofErr w:type=\"spellStart\"/><w:bookmarkStart w:id=\"1\" w:name=\"a\"/>"
        + "<w:smartTag>"
        + t("目")
        + "</w:smartTag><w:bookmarkEnd w:id=\"1\"/><w:hyperlink>"
        + t("名")
        + "</w:hyperlink><w:fldSimple w:instr=\"QUOTE\">"
        + t("称")
        + "</w:fldSimple>";
  }

  private static String symbol() {
    return "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r>";
  }

  private static String sdt(String content) {
    return "<w:sdt><w:sdtPr/><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
  }

  private static String deleted(String text) {
    return "<w:del><w:r><w:delText>" + text + "</w:delText></w:r></w:del>";
  }

  private static String movedTo(String text) {
    return "<w:moveFrom>" + t("旧") + "</w:moveFrom><w:moveTo>" + t(text) + "</w:moveTo>";
  }

  private static String deletedRow() {
    return FIRST.replaceFirst("<w:tr>", "<w:tr><w:trPr><w:del/></w:trPr>");
  }

  /** Kept twice, for new programs and for old ones. */
  private static String textBox(String content) {
    String box = "<w:txbxContent>" + content + "</w:txbxContent>";
    return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>"
        + box
        + "</w:drawing></mc:Choice><mc:Fallback><w:pict>"
        + box
        + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>";
  }

  private static String indicator(
      String level1, String level2, String name, String description, String value) {
    return row(level1, cell(level2), cell(name), cell(span(2), description), cell(span(2), value));
  }

  private static String table(String rows) {
    return "<w:tbl>" + rows + "</w:tbl>";
  }

  private static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  private static String cell(String text) {
    return cell("", text);
  }

  private static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(t(text)) + "</w:tc>";
  }

  private static String span(int columns) {
    return "<w:gridSpan w:val=\"" + columns + "\"/>";
  }

  private static String p(String content) {
    return "<w:p>" + content + "</w:p>";
  }

  private static String t(String text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
  }
}
