package org.goalsheet.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.goalsheet.grid.Grid;
import org.goalsheet.grid.RawDocument;
import org.goalsheet.message.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordReaderTest {
  @TempDir Path folder;

  @Test
  void linesTabsBreaksAndHyphensOfACellAreItsText() throws Exception {
    assertThat(
            cells(
                table(
                    "<w:tc>"
                        + p(t("一") + "<w:r><w:tab/><w:t>二</w:t><w:br/><w:t>三</w:t></w:r>")
                        + p("<w:r><w:t>a</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>b</w:t></w:r>")
                        + "</w:tc>")))
        .containsExactly(List.of("一\t二\n三\na-b"));
  }

  @Test
  void signsOfTheFontSymbolAreRead() throws Exception {
    assertThat(
            cells(
                table(
                    "<w:tc>"
                        + p("<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:t>95%</w:t></w:r>")
                        + "</w:tc>")))
        .containsExactly(List.of("≥95%"));
  }

  @Test
  void cellsStandByTheColumnsOfTheGrid() throws Exception {
    assertThat(
            cells(
                table(
                    cell("甲") + cell("<w:gridSpan w:val=\"2\"/>", "乙"),
                    before(1) + cell("丙") + cell("丁"),
                    after(2) + cell("戊"))))
        .containsExactly(List.of("甲", "乙 2×1"), List.of("", "丙", "丁"), List.of("戊", " 2×1"));
  }

  @Test
  void cellsMergedDownwardsAreOneCell() throws Exception {
    String restart = "<w:vMerge w:val=\"restart\"/>";
    assertThat(
            cells(
                table(
                    cell(restart, "甲") + cell("1"),
                    cell("<w:vMerge/>", "") + cell("2"),
                    cell("<w:vMerge w:val=\"continue\"/>", "") + cell("3"),
                    cell(restart, "乙") + cell("4"))))
        .containsExactly(List.of("甲 1×3", "1"), List.of("2"), List.of("3"), List.of("乙", "4"));
  }

  @Test
  void aContinuationOfNothingIsACellOfItsOwn() throws Exception {
    assertThat(
            cells(
                table(cell("<w:vMerge/>", "甲") + cell("1"), cell("2") + cell("<w:vMerge/>", "乙"))))
        .containsExactly(List.of("甲", "1"), List.of("2", "乙"));
  }

  @Test
  void theOldWayOfMergingAcrossIsOneCell() throws Exception {
    assertThat(
            cells(
                table(
                    cell("<w:hMerge w:val=\"restart\"/>", "甲")
                        + cell("<w:hMerge/>", "")
                        + cell("乙"),
                    cell("1") + cell("2") + cell("3"))))
        .containsExactly(List.of("甲 2×1", "乙"), List.of("1", "2", "3"));
  }

  @Test
  void contentControlsAreSeenThroughWhereverTheyStand() throws Exception {
    String table =
        "<w:tbl>"
            + sdt("<w:tr>" + sdt(cell("甲")) + cell("乙") + "</w:tr>")
            + "<w:tr><w:tc>"
            + sdt(p(sdt(t("丙"))))
            + "</w:tc>"
            + cell("丁")
            + "</w:tr></w:tbl>";
    assertThat(cells(sdt(table))).containsExactly(List.of("甲", "乙"), List.of("丙", "丁"));
  }

  @Test
  void thePromptOfAnEmptyControlIsNotItsText() throws Exception {
    String prompt =
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
            + t("单击此处输入文字。")
            + "</w:sdtContent></w:sdt>";
    assertThat(cells(table("<w:tc>" + p(prompt) + "</w:tc>" + cell("乙"))))
        .containsExactly(List.of("", "乙"));
  }

  @Test
  void insertedAndMovedTextIsTakenDeletedTextIsLeft() throws Exception {
    assertThat(
            Docx.paragraphs(
                read(
                    p(
                        "<w:ins>"
                            + t("新")
                            + "</w:ins>"
                            + "<w:del><w:r><w:delText>旧</w:delText></w:r></w:del>"
                            + "<w:moveFrom>"
                            + t("去")
                            + "</w:moveFrom>"
                            + "<w:moveTo>"
                            + t("来")
                            + "</w:moveTo>"))))
        .containsExactly("新来");
  }

  @Test
  void deletedRowsAndCellsAreLeft() throws Exception {
    assertThat(
            cells(
                table(
                    cell("甲") + cell("<w:cellDel/>", "去"),
                    "<w:trPr><w:del/></w:trPr>" + cell("旧"),
                    cell("乙"))))
        .containsExactly(List.of("甲"), List.of("乙"));
  }

  @Test
  void aTableWhoseRowsAreAllDeletedIsNotThere() throws Exception {
    assertThat(read(table("<w:trPr><w:del/></w:trPr>" + cell("旧"))).blocks()).isEmpty();
  }

  @Test
  void whereTheMarkBetweenTwoParagraphsIsDeletedTheyAreOne() throws Exception {
    String gone = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>";
    assertThat(cells(table("<w:tc>" + p(gone + t("上")) + p(t("下")) + "</w:tc>")))
        .containsExactly(List.of("上下"));
  }

  @Test
  void aTextBoxIsReadOnceAndAfterItsParagraph() throws Exception {
    String box = "<w:txbxContent>" + p(t("标题")) + "</w:txbxContent>";
    assertThat(
            Docx.paragraphs(
                read(
                    p(
                        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>"
                            + box
                            + "</w:drawing></mc:Choice><mc:Fallback><w:pict>"
                            + box
                            + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                            + t("正文")))))
        .containsExactly("正文", "标题");
  }

  @Test
  void aTextBoxInACellIsReportedNotRead() throws Exception {
    String box =
        "<w:r><w:drawing><w:txbxContent>" + p(t("批注")) + "</w:txbxContent></w:drawing></w:r>";
    RawDocument document = read(table("<w:tc>" + p(box + t("甲")) + "</w:tc>" + cell("乙")));

    assertThat(Docx.cells(Docx.tables(document).get(0))).containsExactly(List.of("甲", "乙"));
    assertThat(document.notes()).singleElement().asString().contains("批注");
  }

  @Test
  void anEmbeddedFileIsReported() throws Exception {
    assertThat(read("<w:altChunk/>").notes()).hasSize(1);
  }

  @Test
  void aTableInACellIsItsText() throws Exception {
    String inner = table(cell("一") + cell("二"), cell("三") + cell("四"));
    assertThat(cells(table(cell("标签") + "<w:tc>" + p(t("上")) + inner + p("") + "</w:tc>")))
        .containsExactly(List.of("标签", "上\n一\t二\n三\t四"));
  }

  @Test
  void aTableThatOnlyFramesAnotherIsNotThere() throws Exception {
    String inner = table(cell("一") + cell("二"));
    RawDocument document = read(table("<w:tc>" + p(t("标题")) + inner + p("") + "</w:tc>"));

    assertThat(Docx.paragraphs(document)).containsExactly("标题");
    assertThat(Docx.tables(document).stream().map(Docx::cells))
        .containsExactly(List.of(List.of("一", "二")));
  }

  @Test
  void contentsAreKnownByTheirFieldTheirControlAndTheirStyle() throws Exception {
    String field =
        p(
                mark("begin")
                    + "<w:r><w:instrText> TOC \\o \"1-2\" </w:instrText></w:r>"
                    + mark("separate")
                    + "<w:hyperlink>"
                    + t("1.甲")
                    + mark("begin")
                    + "<w:r><w:instrText> PAGEREF _Toc1 </w:instrText></w:r>"
                    + mark("separate")
                    + t("2")
                    + mark("end")
                    + "</w:hyperlink>")
            + p(t("2.乙"))
            + p(mark("end"));
    String control =
        "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/>"
            + "</w:docPartObj></w:sdtPr><w:sdtContent>"
            + p(t("目录"))
            + "</w:sdtContent></w:sdt>";
    String styled = p("<w:pPr><w:pStyle w:val=\"21\"/></w:pPr>" + t("3.丙"));
    Docx document =
        Docx.body(field + control + styled + p(t("正文")))
            .part("word/_rels/document.xml.rels", Docx.relationship("styles", "styles.xml"))
            .part(
                "word/styles.xml",
                "<w:styles xmlns:w=\""
                    + Docx.TRANSITIONAL
                    + "\"><w:style w:styleId=\"21\"><w:name w:val=\"toc 2\"/></w:style></w:styles>");

    assertThat(Docx.paragraphs(read(document))).containsExactly("正文");
  }

  @Test
  void aFieldWithoutAnEndDoesNotSwallowTheDocument() throws Exception {
    String instruction = mark("begin") + "<w:r><w:instrText>PAGE</w:instrText></w:r>";
    String contents =
        mark("begin") + "<w:r><w:instrText>TOC</w:instrText></w:r>" + mark("separate");
    RawDocument document =
        read(p(instruction) + p(t("甲")) + p(contents + t("1.")) + table(cell("乙")) + p(t("丙")));

    assertThat(Docx.paragraphs(document)).containsExactly("甲", "丙");
    assertThat(Docx.tables(document)).hasSize(1);
  }

  @Test
  void strictFilesOtherPrefixesAndOtherNamesOfThePartAreRead() throws Exception {
    String xml =
        "<x:document xmlns:x=\""
            + Docx.STRICT
            + "\"><x:body><x:p><x:r><x:t>甲</x:t></x:r></x:p></x:body></x:document>";
    Docx document =
        new Docx()
            .part("_rels/.rels", Docx.relationship("officeDocument", "/Word/Document22.xml"))
            .part("word/document22.xml", xml.getBytes(StandardCharsets.UTF_16));

    assertThat(Docx.paragraphs(read(document))).containsExactly("甲");
  }

  /** Java 24 and later count each escaped sign against a limit of 100,000. */
  @Test
  void aLongDocumentFullOfSignsIsRead() throws Exception {
    String sign = "&lt;";
    assertThat(Docx.paragraphs(read(p(t(sign.repeat(200_000))))))
        .containsExactly("<".repeat(200_000));
  }

  private List<List<String>> cells(String body) throws IOException, Refused {
    List<Grid> tables = Docx.tables(read(body));
    assertThat(tables).hasSize(1);
    return Docx.cells(tables.get(0));
  }

  private RawDocument read(String body) throws IOException, Refused {
    return read(Docx.body(body));
  }

  private RawDocument read(Docx document) throws IOException, Refused {
    return new WordReader().read(document.in(folder));
  }

  private static String table(String... rows) {
    return "<w:tbl><w:tr>" + String.join("</w:tr><w:tr>", rows) + "</w:tr></w:tbl>";
  }

  private static String cell(String text) {
    return cell("", text);
  }

  private static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(t(text)) + "</w:tc>";
  }

  private static String before(int columns) {
    return "<w:trPr><w:gridBefore w:val=\"" + columns + "\"/></w:trPr>";
  }

  private static String after(int columns) {
    return "<w:trPr><w:gridAfter w:val=\"" + columns + "\"/></w:trPr>";
  }

  private static String sdt(String content) {
    return "<w:sdt><w:sdtPr/><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
  }

  private static String p(String content) {
    return "<w:p>" + content + "</w:p>";
  }

  private static String t(String text) {
    return "<w:r><w:rPr><w:b/></w:rPr><w:t>" + text + "</w:t></w:r>";
  }

  private static String mark(String type) {
    return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
  }
}
