package org.goalsheet.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.goalsheet.grid.RawDocument;
import org.goalsheet.message.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlatWordReaderTest {
  private static final String OLD =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <?mso-application progid="Word.Document"?>
      <w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"
          xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint"
          xmlns:aml="http://schemas.microsoft.com/aml/2001/core"
          xmlns:st1="urn:schemas-microsoft-com:office:smarttags">
        <w:styles><w:style w:type="paragraph" w:styleId="a1"><w:name w:val="toc 1"/></w:style></w:styles>
        <w:body><wx:sect>%s<w:sectPr/></wx:sect></w:body>
      </w:wordDocument>
      """;

  private static final String PACKAGE =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">
        <pkg:part pkg:name="/_rels/.rels"><pkg:xmlData><Relationships
            xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/></pkg:xmlData></pkg:part>
        <pkg:part pkg:name="/word/document.xml"><pkg:xmlData>%s</pkg:xmlData></pkg:part>
        <pkg:part pkg:name="/word/styles.xml"><pkg:xmlData><w:styles
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style
            w:styleId="a1"><w:name w:val="toc 1"/></w:style></w:styles></pkg:xmlData></pkg:part>
      </pkg:package>
      """;

  private static final String CONTENTS =
      "<w:p><w:pPr><w:pStyle w:val=\"a1\"/></w:pPr><w:r><w:t>目录里的一行</w:t></w:r></w:p>";

  @TempDir Path folder;

  @Test
  void aDocumentOfWord2003WithMergedCells() throws Exception {
    String merged = "<w:vmerge w:val=\"restart\"/>";
    RawDocument document =
        read(
            OLD.formatted(
                CONTENTS
                    + "<wx:sub-section>"
                    + paragraph("1.图书购置绩效目标表")
                    + "<w:tbl>"
                    + row(cell("", "项目名称"), cell("<w:gridSpan w:val=\"2\"/>", "图书购置"))
                    + row(cell(merged, "产出指标"), cell("", "数量指标"), cell("", "采购图书"))
                    + row(cell("<w:vmerge/>", ""), cell("", "质量指标"), cell("", "合格率"))
                    + "</w:tbl></wx:sub-section>"));

    assertThat(Docx.paragraphs(document)).containsExactly("1.图书购置绩效目标表");
    assertThat(Docx.cells(Docx.tables(document).get(0)))
        .containsExactly(
            List.of("项目名称", "图书购置 2×1"),
            List.of("产出指标 1×2", "数量指标", "采购图书"),
            List.of("质量指标", "合格率"));
  }

  @Test
  void changesAndSmartTagsOfWord2003() throws Exception {
    RawDocument document =
        read(
            OLD.formatted(
                "<w:p>"
                    + annotation("Word.Deletion", "<w:r><w:delText>旧</w:delText></w:r>")
                    + annotation("Word.Insertion", "<w:r><w:t>新</w:t></w:r>")
                    + annotation("Word.Comment", "<w:p><w:r><w:t>批注</w:t></w:r></w:p>")
                    + "<st1:place><w:r><w:t>天津</w:t></w:r></st1:place></w:p>"
                    + "<w:tbl><w:tr><w:trPr><aml:annotation w:type=\"Word.Deletion\"/></w:trPr>"
                    + cell("", "删去")
                    + "</w:tr>"
                    + row(cell("", "留下"))
                    + "</w:tbl>"));

    assertThat(Docx.paragraphs(document)).containsExactly("新天津");
    assertThat(Docx.cells(Docx.tables(document).get(0))).containsExactly(List.of("留下"));
  }

  @Test
  void aPackageInOneFile() throws Exception {
    String body = CONTENTS + paragraph("标题") + "<w:tbl>" + row(cell("", "甲")) + "</w:tbl>";

    RawDocument document = read(PACKAGE.formatted(Docx.inNamespace(Docx.TRANSITIONAL, body)));

    assertThat(Docx.paragraphs(document)).containsExactly("标题");
    assertThat(Docx.cells(Docx.tables(document).get(0))).containsExactly(List.of("甲"));
  }

  @Test
  void refusesWhatIsNoDocumentAndWhatIsDamaged() {
    assertThatThrownBy(() -> read("<w:wordDocument xmlns:w=\"urn:x\"/>"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("没有 Word 文档");
    assertThatThrownBy(() -> read(OLD.substring(0, 500)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("内容已损坏");
    assertThatThrownBy(() -> read("<!DOCTYPE x>" + OLD.substring(OLD.indexOf("<w:word"))))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("DOCTYPE");
    assertThatThrownBy(() -> read(OLD.formatted("<wx:sub-section>".repeat(600))))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("过大");
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
  }

  private static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  private static String annotation(String type, String content) {
    return "<aml:annotation w:type=\"%s\"><aml:content>%s</aml:content></aml:annotation>"
        .formatted(type, content);
  }

  private RawDocument read(String xml) throws IOException, Refused {
    return new FlatWordReader().read(Files.writeString(folder.resolve("named.doc"), xml));
  }
}
