package org.goalsheet.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.goalsheet.excel.ListingWriter.LongText;
import org.goalsheet.grid.Column;
import org.goalsheet.grid.Listing;
import org.goalsheet.grid.Value;
import org.goalsheet.message.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListingWriterTest {
  private static final List<Column> COLUMNS = List.of(new Column("名称", 20), new Column("数", 8));

  @Test
  void numbersCanBeAddedUpAndTextsStayTexts() throws IOException, Refused {
    XSSFSheet sheet = read(listing(List.of(row("351202", 7)))).getSheetAt(0);

    assertThat(sheet.getSheetName()).isEqualTo("清单");
    assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("名称");
    assertThat(sheet.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
    assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+2", "+86", "-", "@SUM(A1)"})
  void whatLooksLikeAFormulaStaysATextEvenWhenEdited(String text) throws IOException, Refused {
    Cell cell = read(listing(List.of(row(text, 0)))).getSheetAt(0).getRow(1).getCell(0);

    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
    assertThat(cell.getStringCellValue()).isEqualTo(text);
    assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
  }

  @Test
  void keepsEveryCharacterThatCanBeWritten() throws IOException, Refused {
    assertThat(back("甲\r\n乙\u000B丙\u0000\u0007\uD800丁\t𠮷 <&> _x0041_"))
        .isEqualTo("甲\n乙\n丙丁\t𠮷 <&> _x0041_");
  }

  @Test
  void cutsWhatExcelWouldNotOpenAndSaysSo() throws IOException, Refused {
    assertThat(back("长".repeat(32_767))).hasSize(32_767).endsWith("长");
    assertThat(back("𠮷".repeat(20_000)))
        .hasSizeLessThanOrEqualTo(32_767)
        .matches("(𠮷)+…（后面太长，没有写进这一格）");
  }

  @Test
  void refusesItWhereNothingIsToBeCut() {
    Listing listing = listing(List.of(row("长".repeat(32_768), 0)));

    assertThatThrownBy(
            () ->
                new ListingWriter(LongText.REFUSED)
                    .write(List.of(listing), OutputStream.nullOutputStream()))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("32767");
  }

  @Test
  void canBeFilteredScrolledAndPrintedBelowItsTitles() throws IOException, Refused {
    Listing listing = new Listing("清单", COLUMNS, List.of(row("甲", 1), row("乙", 2)), row("合计", 3));

    XSSFSheet sheet = read(listing).getSheetAt(0);

    assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:B3");
    assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("合计");
    assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
    assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
    assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
    assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
    assertThat(sheet.getFitToPage()).isTrue();
  }

  @Test
  void aRowIsHighEnoughForItsLongestText() throws IOException, Refused {
    XSSFSheet sheet =
        read(listing(List.of(row("短", 1), row("长".repeat(40), 1), row("一\n二\n三", 1))))
            .getSheetAt(0);

    assertThat(sheet.getRow(1).getHeightInPoints()).isBetween(15.9f, 16f);
    assertThat(sheet.getRow(2).getHeightInPoints()).isBetween(63f, 65f);
    assertThat(sheet.getRow(3).getHeightInPoints()).isBetween(47f, 48f);
  }

  @Test
  void whatIsLongerThanASheetGoesOnOnAnother() throws IOException, Refused {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<List<Value>> rows = IntStream.range(0, 5).mapToObj(i -> row("行" + i, i)).toList();

    new ListingWriter(LongText.CUT, 2)
        .write(List.of(new Listing("清单", COLUMNS, rows, row("合计", 10))), bytes);

    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(workbook).hasSize(3);
      XSSFSheet last = workbook.getSheet("清单（3）");
      assertThat(last.getRow(0).getCell(0).getStringCellValue()).isEqualTo("名称");
      assertThat(last.getRow(1).getCell(0).getStringCellValue()).isEqualTo("行4");
      assertThat(last.getRow(2).getCell(0).getStringCellValue()).isEqualTo("合计");
    }
  }

  @Test
  void theSameListingGivesTheSameBytesInEveryTimeZone() throws IOException, Refused {
    byte[] here = bytes(listing(List.of(row("甲", 1))));
    TimeZone usual = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(bytes(listing(List.of(row("甲", 1))))).isEqualTo(here);
    } finally {
      TimeZone.setDefault(usual);
    }
  }

  @Test
  void aFullDiskIsAnIoFailure() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("full");
          }
        };

    assertThatThrownBy(
            () -> new ListingWriter(LongText.CUT).write(List.of(listing(List.of())), full))
        .isInstanceOf(IOException.class);
  }

  private static Listing listing(List<List<Value>> rows) {
    return new Listing("清单", COLUMNS, rows, List.of());
  }

  private static List<Value> row(String text, long count) {
    return List.of(Value.of(text), Value.of(count));
  }

  private static String back(String text) throws IOException, Refused {
    return read(listing(List.of(row(text, 0))))
        .getSheetAt(0)
        .getRow(1)
        .getCell(0)
        .getStringCellValue();
  }

  private static byte[] bytes(Listing listing) throws IOException, Refused {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ListingWriter(LongText.CUT).write(List.of(listing), bytes);
    return bytes.toByteArray();
  }

  private static XSSFWorkbook read(Listing listing) throws IOException, Refused {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes(listing)));
  }
}
