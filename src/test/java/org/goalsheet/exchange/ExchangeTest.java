package org.goalsheet.exchange;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.goalsheet.form.Form;
import org.goalsheet.form.Forms;
import org.goalsheet.form.Reading;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Field;
import org.goalsheet.model.Ids;
import org.goalsheet.model.Sheet;
import org.goalsheet.store.BookletStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeTest {
  private static final Path SOURCE = Path.of("src/test/resources/tianjin-2025/source.txt");

  private static final Path WORD = Path.of("src/test/resources/word");

  private static final List<List<String>> ROWS =
      List.of(List.of("一级指标", "二级指标", "三级指标", "指标值"), List.of("产出", "数量", "书", "1"));

  /** A document of Word 2003. */
  private static final String FLAT =
      "<?xml version='1.0'?><w:wordDocument"
          + " xmlns:w='http://schemas.microsoft.com/office/word/2003/wordml'><w:body><w:tbl>"
          + ROWS.stream().map(ExchangeTest::flatRow).collect(Collectors.joining())
          + "</w:tbl></w:body></w:wordDocument>";

  @TempDir private Path folder;
  private final Exchange exchange = new Exchange(new Ids());
  private Form form;

  private static String flatRow(List<String> texts) {
    return texts.stream()
        .map(text -> "<w:tc><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>")
        .collect(Collectors.joining("", "<w:tr>", "</w:tr>"));
  }

  @BeforeEach
  void takeTheForm() throws Refused {
    form = new Forms().get("tianjin-2025");
  }

  @Test
  void tellsFilesByTheirContentNotByTheirEnding() throws Exception {
    Path text = Files.copy(SOURCE, folder.resolve("text.docx"));
    List<Sheet> sheets = exchange.read(text, form).sheets();
    Path booklet = folder.resolve("booklet.txt");
    new BookletStore(new Ids()).write(Booklet.of(form.id(), 2025, sheets), booklet);

    assertThat(sheets).hasSize(3);
    assertThat(exchange.holdsBooklet(text)).isFalse();
    assertThat(exchange.holdsBooklet(booklet)).isTrue();
    assertThat(exchange.read(booklet, form).sheets()).isEqualTo(sheets);
  }

  @Test
  void aBookletFileInAnotherEncodingIsOneStill() throws Exception {
    for (Charset charset : List.of(UTF_16, UTF_16LE, UTF_16BE)) {
      Path wide = Files.writeString(folder.resolve("a.jxmb"), " {\n}", charset);
      assertThat(exchange.holdsBooklet(wide)).as(charset.name()).isTrue();
    }
  }

  @Test
  void whatIsWrittenToWordReadsBackTheSame() throws Exception {
    List<Sheet> sheets = exchange.read(SOURCE, form).sheets();
    Path word = folder.resolve("表.DOCX");

    exchange.export(Booklet.of(form.id(), 2025, sheets), form, word);
    Reading reading = exchange.read(word, form);

    assertThat(reading.sheets())
        .usingRecursiveComparison()
        .ignoringFieldsMatchingRegexes(".*\\bid")
        .isEqualTo(sheets);
    assertThat(reading.notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a.pdf, %PDF-1.7, PDF 文件",
    "a.docx, {\\rtf1 x}, RTF",
    "a.doc, <?xml version=\"1.0\"?><a/>, 是 XML 文件",
    "a.txt, 'PK\u0003\u0004x', 不完整",
    "a.txt, '', 是空文件"
  })
  void refusesOtherKindsByName(String name, String content, String words) throws IOException {
    Path file = Files.write(folder.resolve(name), content.getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> exchange.read(file, form))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(words);
  }

  @Test
  void everyKindIsReadUnderTheNameOfAnother() throws Exception {
    String table = "<table><tr><td>一级指标<td>二级指标<td>三级指标<td>指标值<tr><td>产出<td>数量<td>书<td>1";
    Path booklet = folder.resolve("booklet.docx");
    List<Sheet> sheets = exchange.read(SOURCE, form).sheets();
    exchange.export(Booklet.of(form.id(), 2025, sheets), form, booklet);

    assertThat(sheetsIn(Files.move(booklet, folder.resolve("word.doc")))).isEqualTo(3);
    assertThat(sheetsIn(Files.copy(WORD.resolve("tianjin-2025.doc"), folder.resolve("a.docx"))))
        .isEqualTo(3);
    assertThat(sheetsIn(Files.writeString(folder.resolve("page.xls"), table))).isEqualTo(1);
    String archive = "MIME-Version: 1.0\nContent-Type: text/html\n\n" + table;
    assertThat(sheetsIn(Files.writeString(folder.resolve("archive.doc"), archive))).isEqualTo(1);
    assertThat(sheetsIn(Files.writeString(folder.resolve("flat.doc"), FLAT))).isEqualTo(1);
    assertThat(sheetsIn(workbook(new XSSFWorkbook(), "new.docx"))).isEqualTo(1);
    assertThat(sheetsIn(workbook(new HSSFWorkbook(), "old.xlsx"))).isEqualTo(1);
  }

  private int sheetsIn(Path file) throws Refused {
    return exchange.read(file, form).sheets().size();
  }

  private Path workbook(Workbook workbook, String name) throws IOException {
    Path file = folder.resolve(name);
    try (workbook;
        OutputStream out = Files.newOutputStream(file)) {
      org.apache.poi.ss.usermodel.Sheet sheet = workbook.createSheet();
      for (List<String> texts : ROWS) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        texts.forEach(text -> row.createCell(row.getPhysicalNumberOfCells()).setCellValue(text));
      }
      workbook.write(out);
    }
    return file;
  }

  @ParameterizedTest
  @CsvSource({
    "EncryptedPackage, 设有密码",
    "PowerPoint Document, 既不是 Word 文件",
    "WordDocument, Word 95"
  })
  void tellsFilesOfOldOfficeApartByWhatTheyHold(String stream, String words) throws IOException {
    Path file = folder.resolve("a.doc");
    try (POIFSFileSystem system = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      system.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
      system.writeFilesystem(out);
    }

    assertThatThrownBy(() -> exchange.read(file, form))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(words);
  }

  @Test
  void aTextTooLongForExcelLeavesTheTargetAsItWas() throws Exception {
    Path target = Files.writeString(folder.resolve("a.xlsx"), "old");
    Sheet first = exchange.read(SOURCE, form).sheets().get(0);
    Sheet last = first.with(Field.GOAL, "长".repeat(32_768));
    Booklet booklet = Booklet.of(form.id(), 2025, List.of(first, last));

    assertThatThrownBy(() -> exchange.export(booklet, form, target))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(form.heading(2, last))
        .hasMessageContaining("32767");
    assertThatThrownBy(() -> exchange.export(form.list(booklet, List.of(1, 2)), target))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("32767");
    assertThat(folder).isDirectoryNotContaining(file -> !file.equals(target));
    assertThat(target).hasContent("old");
  }

  @Test
  void anEndingItCannotWriteLeavesTheTargetAsItWas() throws IOException {
    Path target = Files.writeString(folder.resolve("a.odt"), "old");
    Booklet booklet = Booklet.of(form.id(), 2025, List.of());

    assertThatThrownBy(() -> exchange.export(booklet, form, target))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(".docx");
    assertThat(target).hasContent("old");
  }
}
