package org.goalsheet.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.goalsheet.Shown;
import org.goalsheet.Tianjin;
import org.goalsheet.grid.RawDocument;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class WorkbookReaderTest {
  private static final String TOO_LARGE = "过大";

  @TempDir private Path folder;

  @Test
  void thePublishedTablesInOneSheet() throws Exception {
    RawDocument document;
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      document = read(PublishedSheet.write(workbook, folder.resolve("made.xlsx")));
    }

    assertThat(Shown.tables(document)).isEqualTo(PublishedSheet.cells());
    assertThat(Tianjin.form().read(document, new Ids()).sheets())
        .usingRecursiveComparison()
        .ignoringFieldsMatchingRegexes(".*\\bid")
        .isEqualTo(Tianjin.sheets());
  }

  @Test
  void everyCellAsItIsShown() throws Exception {
    Path file =
        Xlsx.sheet(
                "<sheetData><row r=\"3\">"
                    + "<c r=\"C3\" t=\"s\"><v>1</v></c><c t=\"inlineStr\"><is><t>行内</t></is></c>"
                    + "<c s=\"1\"><v>1058</v></c><c s=\"2\"><v>0.955</v></c><c><v>0.1</v></c>"
                    + "<c s=\"5\"><v>45747</v></c><c s=\"3\"><v>45747</v></c><c s=\"4\"><v>45747</v></c></row><row>"
                    + "<c r=\"C4\" t=\"str\"><f>A1&amp;A2</f><v>合_x000D_计</v></c>"
                    + "<c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c><c><f>1+1</f><v>2</v></c>"
                    + "<c s=\"1\"><v>未知</v></c><c t=\"s\"><v>9</v></c><c t=\"s\"><v>0</v></c>"
                    + "</row></sheetData>")
            .part(
                "xl/texts.xml",
                "<sst><si><t>末</t></si><si><r><t>绩</t></r><r><rPr/><t>效</t></r><rPh><t>jx</t></rPh></si></sst>")
            .part(
                "xl/styles.xml",
                "<s><numFmts><numFmt numFmtId=\"164\" formatCode=\"0.00_ \"/><numFmt numFmtId=\"165\""
                    + " formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;;@\"/></numFmts>"
                    + "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf/>"
                    + "<xf numFmtId=\"164\"/><xf numFmtId=\"10\"/><xf numFmtId=\"14\"/>"
                    + "<xf numFmtId=\"31\"/><xf numFmtId=\"165\"/></cellXfs></s>")
            .in(folder, 0);

    assertThat(Shown.tables(read(file)))
        .containsExactly(
            List.of(
                List.of(
                    "绩效", "行内", "1058.00", "95.50%", "0.1", "2025年3月", "2025/3/31", "2025年3月31日"),
                List.of("合\n计", "TRUE", "#N/A", "2", "未知", "", "末", "")));
  }

  @Test
  void linesOfTextPartTables() throws Exception {
    Path file =
        Xlsx.sheet(
                "<sheetData>"
                    + row(2, "标题", "", "")
                    + row(3, "甲", "乙", "")
                    + row(4, "并", "丙", "")
                    + row(5, "", "", "")
                    + row(6, "", "", "")
                    + row(7, "说明", "", "")
                    + row(8, "空", "", "")
                    + row(9, "丁", "", "戊")
                    + "</sheetData><mergeCells><mergeCell ref=\"A2:C2\"/><mergeCell ref=\"A4:A5\"/>"
                    + "<mergeCell ref=\"B9:A9\"/><mergeCell ref=\"B9:C9\"/><mergeCell ref=\"B8:C8\"/><mergeCell ref=\"x\"/>"
                    + "</mergeCells>")
            .in(folder, 0);

    RawDocument document = read(file);

    assertThat(Shown.paragraphs(document)).containsExactly("标题", "说明");
    assertThat(Shown.tables(document))
        .containsExactly(
            List.of(List.of("甲", "乙", ""), List.of("并 1×2", "丙", ""), List.of("", "")),
            List.of(List.of("空", " 2×1"), List.of("丁 2×1", "戊")));
  }

  @Test
  void hiddenSheetsAreToldOfAndLeftOut() throws Exception {
    Path file = folder.resolve("hidden.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      for (String name : List.of("表一", "底稿", "表二")) {
        XSSFRow row = workbook.createSheet(name).createRow(0);
        row.createCell(0).setCellValue(name);
        row.createCell(1).setCellValue("x");
      }
      workbook.setSheetHidden(1, true);
      workbook.write(out);
    }

    RawDocument document = read(file);

    assertThat(Shown.tables(document))
        .containsExactly(List.of(List.of("表一", "x")), List.of(List.of("表二", "x")));
    assertThat(document.notes()).containsExactly(Message.of("excel.note.hidden", "底稿"));
  }

  @Test
  @Timeout(60)
  void workbooksThatAreMadeToFillTheMemory() throws Exception {
    refuses(Xlsx.sheet("").part("xl/texts.xml", "<sst>").in(folder, 65 << 20), TOO_LARGE);
    refuses(Xlsx.sheet("").part("xl/texts.xml", "<sst>" + "<si/>".repeat(600_000)), TOO_LARGE);
    refuses(Xlsx.sheet("<row>".repeat(100)), TOO_LARGE);
    refuses(Xlsx.sheet("<c r=\"A1\"><v>1</v></c><c r=\"XFD1048576\"><v>1</v></c>"), TOO_LARGE);
    String merged = "<mergeCell ref=\"%s1:Z9999\"/>";
    refuses(
        Xlsx.sheet(
            "<c r=\"A1\"><v>1</v></c><c r=\"Z9999\"><v>1</v></c>"
                + merged.formatted("A")
                + merged.formatted("B").repeat(9)),
        TOO_LARGE);
    String formats = "<numFmt numFmtId=\"%d\"/>";
    StringBuilder styles = new StringBuilder("<s>");
    for (int i = 0; i < 5000; i++) {
      styles.append(formats.formatted(i));
    }
    refuses(Xlsx.sheet("").part("xl/styles.xml", styles.toString()), TOO_LARGE);
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 500_001; i++) {
      names.append("<n").append(i).append("/>");
    }
    refuses(Xlsx.sheet(names.toString()), TOO_LARGE);
  }

  @Test
  void aWorkbookWithManyPartsOrWithout() throws Exception {
    Xlsx many = Xlsx.sheet("");
    for (int i = 0; i <= 10_000; i++) {
      many.part("xl/media/" + i, "");
    }
    refuses(many, TOO_LARGE);
    refuses(new Xlsx().part("xl/x.xml", ""), "没有能读的 Excel 工作簿");
  }

  @Test
  void damagedFiles() throws Exception {
    refuses(Xlsx.sheet("").part("xl/workbook.xml", "<!DOCTYPE workbook><workbook/>"), "DOCTYPE");
    refuses(Xlsx.sheet("<sheetData>"), "已损坏");
    refuses(folder.resolve("none.xlsx"), "读不出来");

    byte[] whole = Files.readAllBytes(Xlsx.sheet("").in(folder, 0));
    for (int part = 0; part < 30; part++) {
      byte[] cut = Arrays.copyOf(whole, whole.length * part / 30);
      refuses(Files.write(folder.resolve("cut.xlsx"), cut), "不完整");
    }
  }

  private static String row(int number, String... texts) {
    StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
    for (String text : texts) {
      row.append("<c t=\"str\"><v>").append(text).append("</v></c>");
    }
    return row.append("</row>").toString();
  }

  private void refuses(Xlsx workbook, String saying) throws IOException {
    refuses(workbook.in(folder, 0), saying);
  }

  private static void refuses(Path file, String saying) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(saying)
        .hasMessageContaining(file.toString());
  }

  private static RawDocument read(Path file) throws Refused {
    return new WorkbookReader().read(file);
  }
}
