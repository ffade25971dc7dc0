package org.goalsheet.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.goalsheet.Tianjin;
import org.goalsheet.form.Form;
import org.goalsheet.form.Reading;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Ids;
import org.goalsheet.store.BookletStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Good files with faults put in: each is read, or refused with a sentence; what was read is written
 * whole. The same faults come in every run.
 */
class MutationTest {
  private static final int MUTATIONS = 500;
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Duration HANGS = Duration.ofSeconds(10);

  /** Numbers that are far too large, too small, or none. */
  private static final List<String> COUNTS =
      List.of("1000000000", "2147483648", "-1", "0", "63", "99999999999999999999", "x", "");

  /** A small table, for formats that a test can write as easily as a file can hold it. */
  private static final List<String> TABLE =
      List.of(
          "项目名称|河道保洁",
          "预算数|30.00",
          "绩效目标|河道整洁。",
          "一级指标|二级指标|三级指标|绩效指标描述|指标值",
          "产出指标|数量指标|保洁河道|保洁的条数|≥12条",
          "效益指标|社会效益指标|投诉下降|比上年少|≥10%");

  private final Form form = Tianjin.form();
  private final Exchange exchange = new Exchange(new Ids());
  private final Random random = new Random(2025);

  @TempDir Path folder;

  @Test
  void aDamagedFileIsReadOrRefusedWithASentence() throws Exception {
    List<byte[]> good = goodFiles();
    int read = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      Path file = folder.resolve("damaged" + i);
      Files.write(file, mutated(good.get(i % good.size())));
      read += assertTimeoutPreemptively(HANGS, () -> isRead(file), file::toString) ? 1 : 0;
      Files.delete(file);
    }
    assertThat(read).as("files that were still read").isBetween(MUTATIONS / 10, MUTATIONS * 9 / 10);
  }

  private boolean isRead(Path file) throws IOException {
    try {
      exportWhole(exchange.read(file, form));
      return true;
    } catch (Refused e) {
      assertThat(e.getMessage()).as("said of " + file).matches("(?s).*\\p{IsHan}{4}.*。");
      return false;
    }
  }

  /** Nothing but the file itself is left in the folder, and it can be read again. */
  private void exportWhole(Reading reading) throws IOException, Refused {
    Path target = Files.createDirectories(folder.resolve("out")).resolve("read.docx");
    exchange.export(Booklet.of(form.id(), 2025, reading.sheets()), form, target);
    try (Stream<Path> written = Files.list(target.getParent())) {
      assertThat(written).containsExactly(target);
    }
    assertThat(exchange.read(target, form).sheets()).hasSameSizeAs(reading.sheets());
  }

  private List<byte[]> goodFiles() throws IOException, Refused {
    Booklet booklet = Booklet.of(form.id(), 2025, Tianjin.sheets());
    Path word = folder.resolve("good.docx");
    exchange.export(booklet, form, word);
    Path own = folder.resolve("good.jxmb");
    new BookletStore(new Ids()).write(booklet, own);
    return List.of(
        Files.readAllBytes(word),
        resource("/word/clerk-plain.docx"),
        resource("/word/clerk-merged.docx"),
        resource("/tianjin-2025/source.txt"),
        Files.readAllBytes(own),
        resource("/word/tianjin-2025.doc"),
        workbook(),
        page());
  }

  private static byte[] workbook() throws IOException {
    try (Workbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.createSheet();
      for (String line : TABLE) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (String cell : line.split("\\|")) {
          row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
        }
      }
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] page() {
    StringBuilder page = new StringBuilder("<html><meta charset=utf-8><table border=1>");
    for (String row : TABLE) {
      page.append("<tr><td rowspan=1>").append(row.replace("|", "</td><td>")).append("</td></tr>");
    }
    return page.append("</table></html>").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = MutationTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  private byte[] mutated(byte[] good) throws IOException {
    boolean zip = good[0] == 'P' && good[1] == 'K';
    return switch (random.nextInt(zip ? 6 : 3)) {
      case 0 -> withBytesFlipped(good);
      case 1 -> cut(good);
      case 2 -> zip ? withBytesFlipped(good) : withCounts(good);
      case 3 -> withPartRemoved(good);
      case 4 -> withPartChanged(good, this::cut);
      default ->
          withPartChanged(good, random.nextBoolean() ? this::withCounts : this::withBytesFlipped);
    };
  }

  private byte[] withBytesFlipped(byte[] good) {
    byte[] bad = good.clone();
    for (int i = random.nextInt(8); i >= 0; i--) {
      bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
    }
    return bad;
  }

  private byte[] cut(byte[] good) {
    return Arrays.copyOf(good, random.nextInt(good.length));
  }

  /** Some of its numbers are others. */
  private byte[] withCounts(byte[] good) {
    String text = new String(good, StandardCharsets.UTF_8);
    String bad =
        NUMBER
            .matcher(text)
            .replaceAll(
                number ->
                    random.nextInt(20) == 0
                        ? COUNTS.get(random.nextInt(COUNTS.size()))
                        : number.group());
    return bad.getBytes(StandardCharsets.UTF_8);
  }

  private byte[] withPartRemoved(byte[] good) throws IOException {
    Map<String, byte[]> parts = parts(good);
    parts.remove(anyOf(parts));
    return zip(parts);
  }

  private byte[] withPartChanged(byte[] good, UnaryOperator<byte[]> change) throws IOException {
    Map<String, byte[]> parts = parts(good);
    String part = random.nextBoolean() ? "word/document.xml" : anyOf(parts);
    parts.computeIfPresent(part, (name, bytes) -> bytes.length == 0 ? bytes : change.apply(bytes));
    return zip(parts);
  }

  private String anyOf(Map<String, byte[]> parts) {
    return new ArrayList<>(parts.keySet()).get(random.nextInt(parts.size()));
  }

  private static Map<String, byte[]> parts(byte[] zip) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    return parts;
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
