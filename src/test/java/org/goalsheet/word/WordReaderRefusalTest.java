package org.goalsheet.word;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.goalsheet.Tianjin;
import org.goalsheet.message.Refused;
import org.goalsheet.ooxml.PartLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordReaderRefusalTest {
  private static final String TOO_LARGE = "展开后过大";
  private static final String DAMAGED = "内容已损坏";

  @TempDir Path folder;

  @Test
  void aDocumentThatUnfoldsToMoreThanAnyBooklet() throws IOException {
    Path file = folder.resolve("bomb.docx");
    try (OutputStream out = Files.newOutputStream(file)) {
      Docx.writeBomb(out, "word/document.xml", Docx.begin(Docx.TRANSITIONAL), 257L << 20);
    }
    refuses(file, TOO_LARGE);
  }

  @Test
  void manyPartsThatTogetherUnfoldToTooMuch() throws IOException {
    byte[] blank = new byte[700];
    Arrays.fill(blank, (byte) ' ');
    Docx document =
        Docx.body("<w:p/>" + new String(blank, StandardCharsets.US_ASCII))
            .part("word/_rels/document.xml.rels", Docx.relationship("styles", "styles.xml"))
            .part("word/styles.xml", "<s>" + new String(blank, StandardCharsets.US_ASCII) + "</s>");

    refuses(
        new Limits(new PartLimits(1_000, 1_500, 10_000, 10, 10, 100), 10, 1_000, 10_000),
        document.in(folder),
        TOO_LARGE);
  }

  @Test
  void tooManyPartsElementsWithinEachOtherOrCells() throws IOException {
    Docx parts = Docx.body("<w:p/>");
    for (int i = 0; i < Limits.USUAL.parts().entries(); i++) {
      parts.part("word/media/" + i, "");
    }
    refuses(parts.in(folder), TOO_LARGE);

    refuses(Docx.body("<w:p>".repeat(600)).in(folder), TOO_LARGE);

    String row = "<w:tr>" + "<w:tc><w:p/></w:tc>".repeat(3) + "</w:tr>";
    Limits fewCells =
        new Limits(new PartLimits(10_000, 10_000, 10_000, 10, 10, 100), 5, 1_000, 10_000);
    refuses(fewCells, Docx.body("<w:tbl>" + row + row + "</w:tbl>").in(folder), TOO_LARGE);
  }

  @Test
  void moreNamesOrAnyPieceThanAParserShouldHold() throws IOException {
    Limits few = new Limits(new PartLimits(100_000, 100_000, 5_000, 10, 10, 20), 10, 1_000, 10);
    StringBuilder names = new StringBuilder();
    StringBuilder prefixes = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      names.append("<w:n" + i + " a" + i + "=\"\"/>");
      prefixes.append("<w:p xmlns:n" + i + "=\"u\"/>");
    }
    refuses(few, Docx.body(names.toString()).in(folder), TOO_LARGE);
    refuses(few, Docx.body(prefixes.toString()).in(folder), TOO_LARGE);
    refuses(few, Docx.body("<!--" + "x".repeat(60_000) + "-->").in(folder), TOO_LARGE);
  }

  @Test
  void moreTextThanMemoryShouldHold() throws IOException {
    Limits shortTexts =
        new Limits(new PartLimits(10_000, 10_000, 10_000, 10, 10, 100), 10, 1_000, 20);
    String text = "<w:p><w:r><w:t>" + "绩效".repeat(11) + "</w:t></w:r></w:p>";

    refuses(shortTexts, Docx.body(text).in(folder), TOO_LARGE);
  }

  @Test
  void wideSpansInRaggedRowsMakeATableTooLarge() throws IOException {
    String wide = "<w:tc><w:tcPr><w:gridSpan w:val=\"32000\"/></w:tcPr><w:p/></w:tc>";
    String body = "<w:tr>" + wide + wide + "</w:tr>" + "<w:tr><w:tc><w:p/></w:tc></w:tr>".repeat(2);
    Limits limits =
        new Limits(new PartLimits(10_000, 10_000, 10_000, 10, 10, 100), 300, 1_000, 10_000);

    refuses(limits, Docx.body("<w:tbl>" + body + "</w:tbl>").in(folder), TOO_LARGE);
  }

  @Test
  void moreParagraphsOrNotesThanMemoryShouldHold() throws IOException {
    Limits few = new Limits(new PartLimits(10_000, 10_000, 10_000, 10, 10, 100), 10, 5, 10_000);

    refuses(few, Docx.body("<w:p/>".repeat(6)).in(folder), TOO_LARGE);
    refuses(few, Docx.body("<w:altChunk/>".repeat(6)).in(folder), TOO_LARGE);
  }

  @Test
  void manyTablesThatAreTooLargeTogether() throws IOException {
    String row = "<w:tr>" + "<w:tc><w:p/></w:tc>".repeat(10) + "</w:tr>";
    String ragged = "<w:tbl>" + row + "<w:tr><w:tc><w:p/></w:tc></w:tr>".repeat(9) + "</w:tbl>";
    Limits limits =
        new Limits(new PartLimits(10_000, 10_000, 10_000, 10, 10, 100), 250, 1_000, 10_000);

    refuses(limits, Docx.body((ragged + "<w:p/>").repeat(3)).in(folder), TOO_LARGE);
  }

  @Test
  void aPartThatIsLargerThanTheZipSays() throws IOException {
    byte[] zip = Docx.body(" ".repeat(5_000)).bytes();
    ByteBuffer directory = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at + 24 < zip.length; at++) {
      if (directory.getInt(at) == 0x02014B50) {
        directory.putInt(at + 24, 10);
      }
    }
    Limits limits =
        new Limits(new PartLimits(2_000, 4_000, 10_000, 10, 10, 100), 10, 1_000, 10_000);

    refuses(limits, file(zip), TOO_LARGE);
  }

  @Test
  void aDocumentTypeWhichCouldLoadOtherFiles() throws IOException {
    String declaration = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
    String xml = Docx.inNamespace(Docx.TRANSITIONAL, "<w:p><w:r><w:t>&e;</w:t></w:r></w:p>");

    refuses(Docx.document(declaration + xml).in(folder), "DOCTYPE");
    refuses(
        Docx.document("<!DOCTYPE x>" + Docx.inNamespace(Docx.TRANSITIONAL, "")).in(folder),
        "DOCTYPE");
  }

  @Test
  void brokenXmlAndACutZip() throws IOException {
    refuses(
        Docx.document("<w:document xmlns:w=\"" + Docx.TRANSITIONAL + "\"><w:bo").in(folder),
        DAMAGED);

    byte[] whole = Docx.written(Tianjin.publication());
    refuses(file(Arrays.copyOf(whole, whole.length / 2)), "不完整");
  }

  @Test
  void aFileThatCannotBeOpened() {
    refuses(folder.resolve("none.docx"), "读不出来");
  }

  @Test
  void aZipWithoutADocument() throws IOException {
    refuses(new Docx().part("readme.txt", "x").in(folder), "没有 Word 文档");
    refuses(Docx.document("<workbook/>").in(folder), "没有 Word 文档");
    Docx missing =
        new Docx().part("_rels/.rels", Docx.relationship("officeDocument", "word/document.xml"));
    refuses(missing.in(folder), "没有 Word 文档");
  }

  private static void refuses(Path file, String saying) {
    refuses(Limits.USUAL, file, saying);
  }

  private static void refuses(Limits limits, Path file, String saying) {
    assertThatThrownBy(() -> new WordReader(limits).read(file))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(saying)
        .hasMessageContaining(file.toString());
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("named.docx"), bytes);
  }
}
