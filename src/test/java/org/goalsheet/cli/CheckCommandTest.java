package org.goalsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check} over folders and many files. */
class CheckCommandTest {
  private static final Path SAMPLE = Path.of("src/main/resources/org/goalsheet/sample.jxmb");

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private String sample = "";

  @BeforeEach
  void readSample() throws IOException {
    sample = Files.readString(SAMPLE);
  }

  @Test
  void looksThroughFoldersInTheOrderOfNamesAndLeavesOutWhatIsNoTable() throws IOException {
    write("b.jxmb", sample);
    write("a/c.JXMB", sample);
    write("a/b/a.jxmb", sample);
    write("a/picture.png", "x");
    write("a/~$c.docx", "x");
    write(".old/a.jxmb", "x");
    write("a/.a.jxmb", "x");

    assertThat(run(folder.toString())).isEqualTo(0);

    assertThat(errors()).isEmpty();
    assertThat(filesOfSums()).containsExactly("a/b/a.jxmb", "a/c.JXMB", "b.jxmb");
    assertThat(output()).contains("合计 3 个文件：共 39 条：错误 0，提醒 6，建议 33。");
  }

  @Test
  void aFileWithoutATableIsNoFaultInAFolderAndOneWhereItIsNamed() throws IOException {
    write("a.jxmb", sample);
    write("通知.txt", "请各单位于月底前报送。");

    assertThat(run(folder.toString())).isZero();
    assertThat(errors()).contains("通知.txt", "没有绩效目标表");

    assertThat(run(folder.resolve("通知.txt").toString())).isEqualTo(3);
  }

  @Test
  void aBrokenFileIsAFindingAndTheOthersAreChecked() throws IOException {
    write("a.jxmb", sample.substring(0, 2000));
    write("b.jxmb", sample);
    write("c.jxmb", sample.replace("tianjin-2025", "moon-2031"));
    Path none = folder.resolve("none.docx");

    assertThat(run(folder.toString(), none.toString())).isEqualTo(3);

    assertThat(errors().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("a.jxmb", "就断了"),
            line -> assertThat(line).contains("c.jxmb", "没有名为“moon-2031”的表样"),
            line -> assertThat(line).contains("none.docx", "找不到"));
    assertThat(filesOfSums()).containsExactly("b.jxmb");
    assertThat(output()).contains("a.jxmb [错误 FILE] ").contains("有 3 个文件或文件夹没有读成。");
  }

  @Test
  void scriptsGetABrokenFileWithTheMembersOfAFinding() throws IOException {
    write("a.jxmb", "");

    assertThat(run(path("a.jxmb"), "--format", "json")).isEqualTo(3);

    JsonNode finding = new ObjectMapper().readTree(output()).get(0);
    assertThat(finding.fieldNames())
        .toIterable()
        .containsExactly("file", "sheet", "row", "field", "rule", "severity", "message", "fixable");
    assertThat(finding.get("file").asText()).isEqualTo(path("a.jxmb"));
    assertThat(List.of("sheet", "row", "field")).allMatch(name -> finding.get(name).isNull());
    assertThat(finding.get("rule").asText()).isEqualTo("FILE");
    assertThat(finding.get("severity").asText()).isEqualTo("E");
    assertThat(finding.get("message").asText()).contains("是空文件");
    assertThat(finding.get("fixable").booleanValue()).isFalse();
  }

  @Test
  void aFolderWithNothingToCheckIsToldOf() throws IOException {
    write("letter.pdf", "x");

    assertThat(run(folder.toString())).isEqualTo(3);

    assertThat(errors().lines()).singleElement().asString().contains("没有可以检查的文件");
  }

  @Test
  void aLinkToAFolderAboveIsToldOfAndNotFollowed() throws IOException {
    write("a/a.jxmb", sample);
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);

    assertThat(run(folder.toString())).isEqualTo(3);

    assertThat(filesOfSums()).containsExactly("a/a.jxmb");
    assertThat(errors().lines()).singleElement().asString().contains("loop", "指回上层文件夹的链接");
  }

  @Test
  void whatAPersonHasWaivedIsCountedApart() throws IOException {
    write("a.jxmb", withWaiver(sample));

    assertThat(run(path("a.jxmb"))).isEqualTo(0);
    assertThat(output()).endsWith("共 12 条：错误 0，提醒 2，建议 10。另有 1 个问题已忽略。\n");

    run(path("a.jxmb"), "--format", "json");
    assertThat(new ObjectMapper().readTree(output())).hasSize(12);
  }

  @Test
  void writesAWorkbookWithFindingsCountsAndFiles() throws IOException {
    write("a.jxmb", withWaiver(sample).replace("\"931.00\"", "\"=931.00\""));
    write("b.docx", "PK\u0003\u0004");
    write("c.jxmb", sample.replace("351202", "351203"));

    assertThat(run(folder.toString(), "-o", path("out/r.xlsx"))).isEqualTo(3);
    assertThat(errors()).contains("所在的文件夹不存在");
    Files.createDirectory(folder.resolve("out"));
    assertThat(run(folder.toString(), "-o", path("out/r.xlsx"))).isEqualTo(3);

    assertThat(output().lines()).hasSize(4);
    try (Workbook workbook = WorkbookFactory.create(folder.resolve("out/r.xlsx").toFile())) {
      List<List<String>> findings = rows(workbook, "问题");
      List<List<String>> counts = rows(workbook, "统计");
      List<List<String>> files = rows(workbook, "文件");
      assertThat(findings.get(0))
          .containsExactly(
              "文件", "表号", "单位编码", "单位名称", "项目名称", "行号", "栏目", "规则", "程度", "问题", "可一键修改", "原文");
      assertThat(findings).anySatisfy(row -> assertThat(row).contains("B02", "错误", "=931.00"));
      assertThat(findings)
          .anySatisfy(row -> assertThat(row).contains(path("b.docx"), "FILE", "错误"));
      assertThat(counts.get(0)).startsWith("单位编码", "单位名称").endsWith("合计", "错误", "提醒", "建议");
      assertThat(counts).extracting(row -> row.get(0)).contains("351202", "351203");
      assertThat(last(counts).get(counts.get(0).indexOf("合计")))
          .isEqualTo(String.valueOf(findings.size() - 1));
      assertThat(files).hasSize(4);
      assertThat(files.get(1)).contains("已读入", "3").element(6).isEqualTo("1");
      assertThat(files.get(2)).contains("没有读成");
      assertThat(last(files.get(2))).contains("b.docx");
    }
  }

  @Test
  void tellsOnATerminalOnlyHowFarItIs() throws IOException {
    write("a.jxmb", sample);
    write("b.jxmb", sample);

    new Cli(stream(out), stream(err), true).run(List.of("check", folder.toString()));

    assertThat(errors())
        .contains("\r\u001B[K正在检查 1/2：a.jxmb", "\r\u001B[K正在检查 2/2：b.jxmb")
        .endsWith("\r\u001B[K");
  }

  /** Leaves the second hint, on the use of the second table's money. */
  private static String withWaiver(String booklet) {
    String use = booklet.split("\"use\": \"", -1)[2].split("\"", -1)[0];
    String waiver =
        """
        "waivers": [{"rule": "A13", "field": "funding.use", "indicator": "", \
        "covers": ["%s", "%s"], "reason": ""}],
        """
            .formatted(use, use);
    int second = booklet.indexOf("\"unit\"", booklet.indexOf("\"unit\"") + 1);
    return booklet.substring(0, second) + waiver + booklet.substring(second);
  }

  private static List<List<String>> rows(Workbook workbook, String sheet) {
    DataFormatter formatter = new DataFormatter();
    List<List<String>> rows = new ArrayList<>();
    for (Row row : workbook.getSheet(sheet)) {
      List<String> texts = new ArrayList<>();
      row.forEach(cell -> texts.add(formatter.formatCellValue(cell)));
      rows.add(texts);
    }
    return rows;
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }

  private List<String> filesOfSums() {
    String above = folder + "/";
    return output()
        .lines()
        .filter(line -> line.matches(".*：共 \\d+ 条.*") && !line.startsWith("合计"))
        .map(line -> line.substring(0, line.indexOf('：')).replace('\\', '/').replace(above, ""))
        .toList();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private int run(String... arguments) {
    out.reset();
    err.reset();
    List<String> words = new ArrayList<>(List.of("check"));
    words.addAll(List.of(arguments));
    return new Cli(stream(out), stream(err), false).run(words);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String errors() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }
}
