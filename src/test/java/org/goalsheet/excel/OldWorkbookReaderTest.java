package org.goalsheet.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.goalsheet.Shown;
import org.goalsheet.Tianjin;
import org.goalsheet.grid.RawDocument;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class OldWorkbookReaderTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("made.xls");
  }

  @Test
  void thePublishedTablesInOneSheetAndAHiddenOne() throws Exception {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet("底稿").createRow(0).createCell(0).setCellValue("不读");
      workbook.setSheetHidden(0, true);
      PublishedSheet.write(workbook, file);
    }

    RawDocument document = new OldWorkbookReader().read(file);

    assertThat(Shown.tables(document)).isEqualTo(PublishedSheet.cells());
    assertThat(document.notes()).containsExactly(Message.of("excel.note.hidden", "底稿"));
    assertThat(Tianjin.form().read(document, new Ids()).sheets())
        .usingRecursiveComparison()
        .ignoringFieldsMatchingRegexes(".*\\bid")
        .isEqualTo(Tianjin.sheets());
  }

  @Test
  void datesAndFormulasAsTheyAreShown() throws Exception {
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      HSSFRow row = workbook.createSheet().createRow(0);
      HSSFCellStyle date = workbook.createCellStyle();
      date.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\""));
      row.createCell(0).setCellValue(45747);
      row.getCell(0).setCellStyle(date);
      row.createCell(1).setCellFormula("1+1");
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      workbook.write(out);
    }

    assertThat(Shown.tables(new OldWorkbookReader().read(file)))
        .containsExactly(List.of(List.of("2025年3月", "2")));
  }

  @Test
  void aWorkbookWithAPassword() throws Exception {
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      PublishedSheet.write(workbook, file);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }

    refuses("设有密码");
  }

  @Test
  void aWorkbookOfExcel95() throws Exception {
    try (POIFSFileSystem system = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      system.createDocument(new ByteArrayInputStream(new byte[5000]), "Book");
      system.writeFilesystem(out);
    }

    refuses("Excel 95");
  }

  @Test
  void aFileThatIsLongerThanIsSafeOrMissing() throws Exception {
    refuses("读不出来");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(9L << 20);
    }
    refuses("过大");
  }

  @Test
  @Timeout(60)
  void damagedFilesAreReadOrRefused() throws Exception {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      PublishedSheet.write(workbook, file);
    }
    byte[] whole = Files.readAllBytes(file);
    for (int part = 0; part < 30; part++) {
      readOrRefuse(Arrays.copyOf(whole, whole.length * part / 30));
    }
    Random random = new Random(1);
    for (int damage = 0; damage < 100; damage++) {
      byte[] damaged = whole.clone();
      for (int i = 0; i < 20; i++) {
        damaged[random.nextInt(whole.length)] = (byte) random.nextInt();
      }
      readOrRefuse(damaged);
    }
  }

  private void readOrRefuse(byte[] bytes) throws Exception {
    Files.write(file, bytes);
    try {
      new OldWorkbookReader().read(file);
    } catch (Refused e) {
      assertThat(e).hasMessageContaining("made.xls");
    }
  }

  private void refuses(String saying) {
    assertThatThrownBy(() -> new OldWorkbookReader().read(file))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(saying)
        .hasMessageContaining(file.toString());
  }
}
