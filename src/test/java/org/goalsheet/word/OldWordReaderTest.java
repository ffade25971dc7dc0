package org.goalsheet.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.goalsheet.Tianjin;
import org.goalsheet.grid.RawDocument;
import org.goalsheet.grid.RawDocument.Paragraph;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that LibreOffice made; see {@code old.py} beside them. */
class OldWordReaderTest {
  private static final Path FILES = Path.of("src/test/resources/word");

  @TempDir Path folder;

  @Test
  void thePublishedTables() throws Exception {
    RawDocument document = read(FILES.resolve("tianjin-2025.doc"));

    assertThat(Docx.tables(document).stream().map(Docx::cells).toList())
        .isEqualTo(
            Tianjin.publication().leaves().stream().map(leaf -> Docx.cells(leaf.grid())).toList());
    assertThat(Tianjin.form().read(document, new Ids()).sheets())
        .usingRecursiveComparison()
        .ignoringFieldsMatchingRegexes(".*\\bid")
        .isEqualTo(Tianjin.sheets());
  }

  @Test
  void aTableThatFramesTheFormAndOneWithinACell() throws Exception {
    RawDocument document = read(FILES.resolve("nested.doc"));

    assertThat(Docx.paragraphs(document)).containsExactly("1.图书购置绩效目标表", "年度", "说明", "又一张");
    assertThat(Docx.tables(document).stream().map(Docx::cells))
        .containsExactly(
            List.of(
                List.of("项目名称", "图书购置 2×1"),
                List.of("一级指标", "二级指标", "三级指标"),
                List.of("产出指标 1×2", "数量指标", "采购图书"),
                List.of("质量指标", "合格率")),
            List.of(List.of("绩效目标", "前\n甲\t乙\n丙\t丁\n后")),
            List.of(List.of("甲", "乙"), List.of("丙", "丁")),
            List.of(List.of("甲\t乙\n丙\t丁\n后", "戊")));
  }

  @Test
  void trackedChangesAcceptedAndFieldsAsTheyShow() throws Exception {
    RawDocument document = read(FILES.resolve("tracked.doc"));

    assertThat(Docx.paragraphs(document)).containsExactly("1.图书新绩效目标表", "尾");
    assertThat(Docx.cells(Docx.tables(document).get(0)))
        .containsExactly(List.of("项目名称", "图书购置"), List.of("绩效目标", "一行\n二行\n细则 末"));
  }

  @Test
  void charactersOfWordsOwnAListOfContentsAndATextBox() throws Exception {
    RawDocument document = read(FILES.resolve("marks.doc"));

    assertThat(document.blocks()).containsExactly(new Paragraph("≥3000册-\t末"));
    assertThat(document.notes()).containsExactly(Message.of("word.note.floating", "浮在上面的标题"));
  }

  @Test
  void aLastSectorThatIsCutShort() throws Exception {
    byte[] whole = Files.readAllBytes(FILES.resolve("nested.doc"));
    int end = whole.length;
    while (whole[end - 1] == 0) {
      end--;
    }
    assertThat(end % 512).isNotZero();

    RawDocument document = read(file(Arrays.copyOf(whole, end)));

    assertThat(Docx.tables(document)).hasSize(4);
  }

  @Test
  @Timeout(60)
  void damagedFilesAreReadOrRefused() throws Exception {
    byte[] whole = Files.readAllBytes(FILES.resolve("tracked.doc"));
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

  @Test
  void aFileWithAPassword() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    try (HWPFDocument document =
        new HWPFDocument(Files.newInputStream(FILES.resolve("tracked.doc")))) {
      document.write(bytes);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }

    refuses(file(bytes.toByteArray()), "设有密码");
  }

  @Test
  void aFileWithoutADocumentInIt() throws Exception {
    Path file = folder.resolve("named.doc");
    try (POIFSFileSystem system = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      system.createDocument(new ByteArrayInputStream(new byte[5000]), "Workbook");
      system.writeFilesystem(out);
    }

    refuses(file, "内容已损坏");
  }

  @Test
  void aFileThatIsLongerThanIsSafe() throws Exception {
    Path file = folder.resolve("long.doc");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(33L << 20);
    }

    refuses(file, "过大");
  }

  private void readOrRefuse(byte[] bytes) throws IOException {
    try {
      read(file(bytes));
    } catch (Refused e) {
      assertThat(e).hasMessageContaining("named.doc");
    }
  }

  private static void refuses(Path file, String saying) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(saying)
        .hasMessageContaining(file.toString());
  }

  private static RawDocument read(Path file) throws Refused {
    return new OldWordReader().read(file);
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("named.doc"), bytes);
  }
}
