package org.goalsheet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.goalsheet.form.Forms;
import org.goalsheet.form.Reading;
import org.goalsheet.grid.Cell;
import org.goalsheet.grid.RawDocument;
import org.goalsheet.grid.RawDocument.Block;
import org.goalsheet.grid.RawDocument.Paragraph;
import org.goalsheet.grid.RawDocument.Table;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Field;
import org.goalsheet.model.Ids;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class TextReaderTest {
  private static final Path TIANJIN = Path.of("src/test/resources/tianjin-2025");

  @TempDir private Path folder;

  @Test
  void readsThePublishedExportCellByCell() throws Exception {
    RawDocument document = new TextReader().read(TIANJIN.resolve("source.txt"));
    Reading reading = new Forms().get("tianjin-2025").read(document, new Ids());
    JsonNode projects = new ObjectMapper().readTree(truth()).get("projects");

    assertThat(reading.notes()).isEmpty();
    assertThat(reading.sheets().stream().map(TextReaderTest::cells))
        .hasSize(3)
        .containsExactlyElementsOf(each(projects).map(TextReaderTest::expectedCells).toList());
  }

  @Test
  void readsACopyOutOfASpreadsheet() throws Exception {
    RawDocument document =
        read("1.试点绩效目标表\n项目名称\t试点\t\n绩效目标\t\"1.写明\"\"目标\"\"。\n2.再写。\"\t\n\t\"直引号\t末格\n");

    assertThat(document.blocks().get(0)).isEqualTo(new Paragraph("1.试点绩效目标表"));
    assertThat(rows(document.blocks().get(1)))
        .containsExactly(
            List.of("项目名称", "试点", ""),
            List.of("绩效目标", "1.写明\"目标\"。\n2.再写。", ""),
            List.of("", "\"直引号", "末格"));
  }

  @Test
  void blanksBeforeATabBeginAnotherTable() throws Exception {
    RawDocument document = read("\t甲\n\t乙\n \t丙\n　\t丁\n");

    assertThat(document.blocks().stream().map(TextReaderTest::rows))
        .containsExactly(List.of(List.of("甲", "乙")), List.of(List.of("丙")), List.of(List.of("丁")));
  }

  @Test
  void textAfterAnEmptyLineStandsOutsideTheTable() throws Exception {
    RawDocument document = read("\t甲\n第二行\n\n说明\n[bookmark: b]标题\n\t乙\n[bookmark: c]尾\n");

    assertThat(rows(document.blocks().get(0))).containsExactly(List.of("甲\n第二行"));
    assertThat(document.blocks().get(1)).isEqualTo(new Paragraph("说明"));
    assertThat(document.blocks().get(2)).isEqualTo(new Paragraph("标题"));
    assertThat(rows(document.blocks().get(3))).containsExactly(List.of("乙"));
    assertThat(document.blocks().get(4)).isEqualTo(new Paragraph("尾"));
  }

  @Test
  void aRowTornByAnEmptyLineIsJoinedOnlyWhereItsCellsComeOutEven() throws Exception {
    RawDocument document = read("\t1\n\t2\n\t3\n\n\t4\n\n\t5\n\n\t6\n\n\t7\n\t8\n\n\t9\n\t0\n");

    assertThat(rows(document.blocks().get(0)))
        .containsExactly(
            List.of("1", "2", "3"), List.of("4", "5", "6"), List.of("7", "8"), List.of("9", "0"));
  }

  @Test
  @Timeout(60)
  void aCellMayHaveVeryManyLines() throws Exception {
    RawDocument document = read("\t甲\n" + "乙\n".repeat(1_000_000));

    assertThat(rows(document.blocks().get(0)).get(0).get(0)).hasSize(2_000_001);
  }

  @Test
  void readsEveryEncodingInUse() throws Exception {
    String text = "\t项目名称\r\n\t龘\uD840\uDC0B\r\n";

    for (Charset charset :
        List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16)) {
      RawDocument document = read(text.getBytes(charset));
      assertThat(rows(document.blocks().get(0)))
          .as(charset.name())
          .containsExactly(List.of("项目名称", "龘\uD840\uDC0B"));
    }
    RawDocument marked = read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
    assertThat(rows(marked.blocks().get(0)).get(0)).startsWith("项目名称");
    RawDocument little = read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
    assertThat(rows(little.blocks().get(0)).get(0)).startsWith("项目名称");
  }

  @Test
  void ofATextCutInsideACharacterTheRestIsReadAndNoted() throws Exception {
    String text = "\t项目名称\n\t种树";
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16)) {
      byte[] whole = text.getBytes(charset);
      RawDocument document = read(Arrays.copyOf(whole, whole.length - 1));
      assertThat(rows(document.blocks().get(0)))
          .as(charset.name())
          .containsExactly(List.of("项目名称", "种"));
      assertThat(document.notes()).containsExactly(Message.of("text.cut"));
    }
    assertThat(read(text).notes()).isEmpty();
  }

  @Test
  void refusesMoreThanIsSafe() throws Exception {
    String cells = "\t".repeat(2_000_001);
    String broad = "甲\t乙\n".repeat(3000) + "\t".repeat(3000);
    String lines = "一\n".repeat(2_000_001);
    for (String text : List.of(cells, broad, lines)) {
      assertThatThrownBy(() -> read(text)).isInstanceOf(Refused.class).hasMessageContaining("太多");
    }
    Path vast = folder.resolve("vast.txt");
    try (RandomAccessFile file = new RandomAccessFile(vast.toFile(), "rw")) {
      file.setLength(20L * 1024 * 1024);
    }
    assertThatThrownBy(() -> new TextReader().read(vast))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("最多能读 16 MB");
  }

  @Test
  void refusesWhatIsNoText() {
    assertThatThrownBy(() -> read(new byte[] {'a', 0, 'b'}))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("不是能读的文字文件");
    assertThatThrownBy(() -> read(new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xFF, 'x'}))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("不是能读的文字文件");
    assertThatThrownBy(() -> new TextReader().read(folder))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("读不出来");
  }

  private RawDocument read(String text) throws IOException, Refused {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private RawDocument read(byte[] bytes) throws IOException, Refused {
    return new TextReader().read(Files.write(folder.resolve("a.txt"), bytes));
  }

  private static List<List<String>> rows(Block block) {
    return ((Table) block)
        .grid().rows().stream().map(row -> row.stream().map(Cell::text).toList()).toList();
  }

  private static List<String> cells(Sheet sheet) {
    List<String> cells = new ArrayList<>();
    for (Field field : Field.values()) {
      if (!field.ofIndicator() && field != Field.UNIT && field != Field.LABELLED) {
        cells.add(sheet.get(field));
      }
    }
    for (Indicator row : sheet.indicators()) {
      Stream.of(Field.values())
          .filter(field -> field.ofIndicator() && field != Field.WEIGHT)
          .map(row::get)
          .forEach(cells::add);
    }
    return cells;
  }

  private static List<String> expectedCells(JsonNode project) {
    List<String> cells = new ArrayList<>();
    for (String name :
        List.of("unitCode", "unitName", "name", "total", "fiscal", "other", "purpose", "goal")) {
      cells.add(project.get(name).textValue());
    }
    for (JsonNode row : project.get("indicators")) {
      for (String name : List.of("level1", "level2", "level3", "description", "value")) {
        cells.add(row.get(name).textValue());
      }
    }
    return cells;
  }

  private static Stream<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static File truth() {
    return TIANJIN.resolve("truth.json").toFile();
  }
}
