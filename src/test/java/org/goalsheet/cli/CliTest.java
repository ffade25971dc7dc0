package org.goalsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.goalsheet.grid.RawDocument.Paragraph;
import org.goalsheet.message.Refused;
import org.goalsheet.word.WordReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
  private static final Path TIANJIN = Path.of("src/test/resources/tianjin-2025");
  private static final String SOURCE = TIANJIN.resolve("source.txt").toString();
  private static final String SAMPLE = "src/main/resources/org/goalsheet/sample.jxmb";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void importsThePublishedExportWithEveryCellAndNothingLeftOver() throws Exception {
    String booklet = path("a.jxmb");

    assertThat(run("import", SOURCE, "-o", booklet)).isEqualTo(0);
    assertThat(errors()).isEmpty();
    assertThat(shown(booklet)).isEqualTo(truth());
  }

  @Test
  void theSampleHoldsTheSameThreeTables() throws Exception {
    assertThat(shown(SAMPLE)).isEqualTo(truth());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.docx", "a.xlsx", "a.html", "a.txt", "a.tsv"})
  void everyFormatThatIsReadGivesBackEveryCell(String file) throws Exception {
    assertThat(run("export", SAMPLE, "-o", path(file))).isEqualTo(0);
    assertThat(run("import", path(file), "-o", path("b.jxmb"))).isEqualTo(0);

    assertThat(errors()).isEmpty();
    assertThat(shown(path("b.jxmb"))).isEqualTo(truth());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.xlsx", "a.tsv"})
  void aListOfRowsGivesBackEveryCellOfTheSheetsThatAreNamed(String file) throws Exception {
    assertThat(run("export", SAMPLE, "--rows", "-o", path(file))).isEqualTo(0);
    assertThat(shown(path(file))).isEqualTo(truth());

    assertThat(run("export", SAMPLE, "--rows", "--sheet", "2", "-o", path(file))).isEqualTo(0);
    assertThat(shown(path(file)).get("sheets")).containsExactly(truth().get("sheets").get(1));
  }

  @Test
  void wordGivesBackALevelThatIsBlank() throws Exception {
    String sample = Files.readString(Path.of(SAMPLE));
    Files.writeString(
        folder.resolve("a.jxmb"), sample.replace("\"level2\": \"质量指标\"", "\"level2\": \"\""));

    assertThat(run("export", path("a.jxmb"), "-o", path("a.docx"))).isEqualTo(0);
    assertThat(run("import", path("a.docx"), "-o", path("b.jxmb"))).isEqualTo(0);

    assertThat(errors()).isEmpty();
    JsonNode back = shown(path("b.jxmb"));
    assertThat(back).isEqualTo(shown(path("a.jxmb"))).isNotEqualTo(truth());
  }

  @Test
  void exportsOnlyTheSheetsThatAreNamed() throws Exception {
    assertThat(run("export", SAMPLE, "--sheet", "3", "1", "-o", path("a.docx"))).isEqualTo(0);

    assertThat(shown(path("a.docx")).get("sheets"))
        .containsExactly(truth().get("sheets").get(0), truth().get("sheets").get(2));
    assertThat(headings(folder.resolve("a.docx")))
        .containsExactly("1.信息化运行维护项目等经费绩效目标表", "3.租赁及机房UPS电池更换经费绩效目标表");
  }

  @Test
  void putsATitlePageInFrontWhenAsked() throws Exception {
    assertThat(run("export", SAMPLE, "-o", path("a.docx"), "--title-page")).isEqualTo(0);

    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(folder.resolve("a.docx")))) {
      assertThat(document.getDocument().xmlText())
          .containsSubsequence("2025年项目支出绩效目标表", "天津市财政信息中心", "目录");
    }
  }

  @Test
  void splitsIntoOneFileASheetWithNamesThatEverySystemTakes() throws Exception {
    String text = Files.readString(Path.of(SAMPLE)).replace("租赁及机房", "租赁/机房:");
    Files.writeString(folder.resolve("a.jxmb"), text);

    assertThat(run("export", path("a.jxmb"), "--split", path("out"))).isEqualTo(0);

    assertThat(names(folder.resolve("out")))
        .containsExactlyInAnyOrder(
            "1.信息化运行维护项目等经费.docx", "2.预算一体化系统区级技术支持项目经费.docx", "3.租赁_机房_UPS电池更换经费.docx");
    assertThat(headings(folder.resolve("out/3.租赁_机房_UPS电池更换经费.docx")))
        .containsExactly("3.租赁/机房:UPS电池更换经费绩效目标表");
  }

  @Test
  void aSplitThatFailsLeavesEverythingAsItWas() throws Exception {
    Path first = folder.resolve("out/1.信息化运行维护项目等经费.docx");
    Path third = folder.resolve("out/3.租赁及机房UPS电池更换经费.docx");
    Files.createDirectories(third);
    Files.writeString(first, "old");

    assertThat(run("export", SAMPLE, "--split", path("out"))).isEqualTo(3);

    assertThat(errors()).contains(third.toString());
    assertThat(names(folder.resolve("out")))
        .containsExactly(first.getFileName().toString(), third.getFileName().toString());
    assertThat(first).hasContent("old");
  }

  @Test
  void joinsSourcesAndGivesSheetsThatComeTwiceIdsOfTheirOwn() throws Exception {
    Files.writeString(
        folder.resolve("old.jxmb"), Files.readString(Path.of(SAMPLE)).replace("2025,", "2024,"));

    assertThat(run("import", SOURCE, path("old.jxmb"), SAMPLE, "-o", path("all.jxmb")))
        .isEqualTo(0);

    assertThat(shown(path("all.jxmb")).get("sheets")).hasSize(9);
    assertThat(shown(path("all.jxmb")).get("year").intValue()).isEqualTo(2024);
  }

  @Test
  void saysOnTheSideWhatItCouldNotPlace() throws Exception {
    String text = Files.readString(Path.of(SOURCE));
    Files.writeString(folder.resolve("a.txt"), text + "\n填表人：示例\n");

    assertThat(run("import", path("a.txt"), "-o", path("a.jxmb"))).isEqualTo(0);

    assertThat(errors().lines()).singleElement().asString().contains("a.txt", "填表人：示例");
    assertThat(output()).doesNotContain("填表人");
  }

  @Test
  void checkGivesStatusOneOnlyForErrors() throws Exception {
    Files.writeString(
        folder.resolve("wrong.jxmb"),
        Files.readString(Path.of(SAMPLE))
            .replace("\"fiscal\": \"931.00\"", "\"fiscal\": \"930.00\""));

    assertThat(run("check", SAMPLE)).isEqualTo(0);
    assertThat(output()).contains("第3张表 第5行 指标值 [提醒 D01]").contains("错误 0，提醒 2，");

    assertThat(run("check", SAMPLE, path("wrong.jxmb"), "--format", "json")).isEqualTo(1);
    JsonNode findings = MAPPER.readTree(output());
    JsonNode total =
        Stream.iterate(0, i -> i < findings.size(), i -> i + 1)
            .map(findings::get)
            .filter(finding -> finding.get("severity").asText().equals("E"))
            .findFirst()
            .orElseThrow();
    assertThat(total.fieldNames())
        .toIterable()
        .containsExactly("file", "sheet", "row", "field", "rule", "severity", "message", "fixable");
    assertThat(total.get("file").asText()).isEqualTo(path("wrong.jxmb"));
    assertThat(total.get("sheet").intValue()).isEqualTo(2);
    assertThat(total.get("row").isNull()).isTrue();
    assertThat(total.get("field").asText()).startsWith("funding.");
    assertThat(total.get("rule").asText()).isEqualTo("B01");
    assertThat(total.get("fixable").booleanValue()).isTrue();
  }

  @Test
  void showsWhatOnlySomeFormsHave() throws Exception {
    Files.writeString(
        folder.resolve("a.txt"),
        """
        项目名称\t站网维护\t\t\t
        项目期\t3年\t\t\t
        年度目标\t保持运行\t\t\t
        一级指标\t二级指标\t三级指标\t指标值\t分值权重
        产出指标\t数量指标\t维护站点\t≥150个\t90
        """);
    assertThat(run("import", path("a.txt"), "-o", path("a.jxmb"), "--form", "central-2021"))
        .isEqualTo(0);
    JsonNode sheet = shown(path("a.jxmb")).get("sheets").get(0);
    assertThat(sheet.get("labelled").get("项目期").textValue()).isEqualTo("3年");
    assertThat(sheet.get("indicators").get(0).get("weight").textValue()).isEqualTo("90");
    assertThat(run("show", path("a.jxmb"))).isEqualTo(0);
    assertThat(output()).contains("项目期：3年");
  }

  @Test
  void checksFilesThatAreNoBookletsToo() {
    assertThat(run("check", SOURCE)).isEqualTo(0);
    assertThat(output()).contains("source.txt 第3张表");
  }

  @Test
  void showsEveryValueWithItsNameForPeople() {
    assertThat(run("show", SAMPLE)).isEqualTo(0);

    assertThat(output().lines())
        .contains(
            "第3张表", "  预算数：275.00", "    2.保障全市财政网络线路稳定运行。", "    三级指标：更换数量", "    指标值：≤312块");
    assertThat(output()).doesNotContain("\r");
  }

  @Test
  void listsTheForms() {
    assertThat(run("forms")).isEqualTo(0);
    assertThat(output())
        .startsWith("tianjin-2025\t天津市项目支出绩效目标表")
        .contains("\ncentral-2021\t中央部门项目支出绩效目标表");
  }

  @ParameterizedTest
  @ValueSource(strings = {"import", "export", "check", "show", "rules", "forms"})
  void explainsEveryCommand(String command) {
    assertThat(Cli.isCommand(command)).isTrue();
    assertThat(run(command, "--help")).isEqualTo(0);
    assertThat(output()).startsWith("用法：goalsheet " + command).doesNotContain("Usage");
    assertThat(run("--help")).isEqualTo(0);
    assertThat(output()).contains("\n  " + command + " ");
  }

  /** Else the word would be taken for the name of a file to edit. */
  @Test
  void everyCommandThatTheHelpListsIsKnownAtTheStart() {
    assertThat(run("--help")).isEqualTo(0);
    assertThat(output().lines().filter(line -> line.matches("  [a-z]+ .*")).toList())
        .hasSizeGreaterThan(5)
        .allMatch(line -> Cli.isCommand(line.strip().split(" ")[0]));
  }

  @Test
  void aFileIsNoCommand() {
    assertThat(Cli.isCommand("check.jxmb")).isFalse();
  }

  @Test
  void aResultThatDoesNotGetOutIsNoSuccess() {
    PrintStream full =
        new PrintStream(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("full");
              }
            },
            false,
            StandardCharsets.UTF_8);

    assertThat(new Cli(full, stream(err), false).run(List.of("show", SAMPLE))).isEqualTo(3);
    assertThat(errors()).contains("结果没有全部送出去");
  }

  @Test
  void saysItsVersion() {
    assertThat(run("--version")).isEqualTo(0);
    assertThat(output()).startsWith("Goalsheet 绩效目标表编辑器 ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nothing at all                    | 不认识“nothing”
          --nothing                         | 不认识“--nothing”
          import a.txt                      | 缺少 --out
          import -o a.jxmb                  | 缺少 SRC
          import a.txt -o                   | 缺少 --out
          import a.txt -o a.jxmb -o b.jxmb  | --out OUT.jxmb 只能写一次
          import a.txt -o a.docx            | 应当以 .jxmb 结尾
          import a.txt -o a.jxmb --frm x    | 不认识“--frm”
          export a.jxmb                     | 只写一个
          export a.jxmb -o a.docx --split b | 只写一个
          export a.jxmb --split b --title-page | 不与 --split DIR 同用
          export a.jxmb -o a.rtf            | 扩展名不能识别
          export a.jxmb -o a.xlsx --title-page | 没有封面
          export a.jxmb -o a.docx --rows    | 只写 .xlsx 和 .tsv
          export a.jxmb --split b --rows    | 不与 --split DIR
          export a.jxmb -o a.docx --sheet x | “x”不能用作 --sheet N
          check                             | 缺少 FILE
          check a.jxmb --format xml         | “xml”不能用作 --format
          check a.jxmb -o a.csv             | “a.csv”应当以 .xlsx 结尾
          show                              | 缺少 FILE
          show a.jxmb b.jxmb                | 不认识“b.jxmb”
          show -x.jxmb                      | 不认识“-x.jxmb”
          import -x.txt -o a.jxmb           | 不认识“-x.txt”
          """)
  void wrongUseGivesStatusTwoAndOneSentenceWithAHint(String line, String words) {
    assertThat(run(line.split(" "))).isEqualTo(2);
    assertThat(errors().lines())
        .singleElement()
        .asString()
        .contains(words)
        .contains("--help”可以看用法");
    assertThat(output()).isEmpty();
  }

  @Test
  void anEmptyNameIsWrongUse() {
    assertThat(run("show", "")).isEqualTo(2);
    assertThat(errors()).contains("“”不能用作 FILE");
    assertThat(run("export", SAMPLE, "-o", "")).isEqualTo(2);
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aDeviceOrPipeIsNoFile() {
    assertThat(run("show", "/dev/null")).isEqualTo(3);
    assertThat(errors()).contains("“/dev/null”不是普通的文件");
  }

  @Test
  void aTableWithMoreRowsThanABookletTakesIsRefusedWithItsOwnName() throws Exception {
    String text = Files.readString(Path.of(SOURCE));
    String row = "\n\t产出指标\n\t数量指标\n\t数量\n\t描述\n\t1个\n";
    Files.writeString(folder.resolve("long.txt"), text.strip() + "\n" + row.repeat(501));

    assertThat(run("import", path("long.txt"), "-o", path("a.jxmb"))).isEqualTo(3);
    assertThat(errors()).contains("long.txt").contains("第 3 张表").doesNotContain("a.jxmb");
  }

  @Test
  void aSheetThatIsNotThereIsWrongUse() {
    assertThat(run("export", SAMPLE, "--sheet", "4", "-o", path("a.docx"))).isEqualTo(2);
    assertThat(errors()).contains("没有第 4 张表，共有 3 张");
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          import none.txt -o old.jxmb            | 找不到
          import empty.txt -o old.jxmb           | 是空文件
          import . -o old.jxmb                   | 是一个文件夹
          import letter.txt -o old.jxmb          | 没有找到绩效目标表
          import cut.jxmb -o old.jxmb            | 就断了
          import picture.docx -o old.jxmb        | 不是能读的文字文件
          import broken.docx -o old.jxmb         | broken.docx
          import letter.txt -o old.jxmb --form x | 没有名为“x”的表样
          import moon.jxmb -o old.jxmb           | 没有名为“moon-2031”的表样
          export moon.jxmb -o old.docx           | 没有名为“moon-2031”的表样
          export letter.txt -o old.docx          | 没有找到绩效目标表
          export bare.jxmb -o old.docx           | 一张绩效目标表也没有
          import bare.jxmb -o old.jxmb           | 一张绩效目标表也没有
          show wide.jxmb                         | UTF-16
          show other.json                        | 不是本程序的表册
          export sample.jxmb -o none/a.docx      | 所在的文件夹不存在
          export sample.jxmb --split old.docx    | 不是文件夹
          show cut.jxmb                          | 就断了
          """)
  void whatCannotBeReadOrWrittenGivesStatusThreeAndOneSentence(String line, String words)
      throws IOException {
    prepareFiles();
    List<String> before = names(folder);

    assertThat(run(inFolder(line))).isEqualTo(3);
    assertThat(errors().lines()).singleElement().asString().contains(words);
    assertThat(output()).isEmpty();
    assertThat(names(folder)).containsExactlyElementsOf(before);
    for (String name : List.of("old.jxmb", "old.docx", "old.pdf")) {
      assertThat(folder.resolve(name)).hasContent("old");
    }
  }

  private void prepareFiles() throws IOException {
    String sample = Files.readString(Path.of(SAMPLE));
    Files.writeString(folder.resolve("sample.jxmb"), sample);
    Files.writeString(folder.resolve("cut.jxmb"), sample.substring(0, 2000));
    Files.writeString(
        folder.resolve("bare.jxmb"),
        sample.substring(0, sample.indexOf("\"sheets\"")) + "\"sheets\": []}");
    Files.writeString(folder.resolve("wide.jxmb"), sample, StandardCharsets.UTF_16);
    Files.writeString(
        folder.resolve("other.json"), "{\"name\": \"package\", \"version\": \"1.0\"}");
    Files.copy(Path.of("src/test/resources/store/unknown.jxmb"), folder.resolve("moon.jxmb"));
    Files.writeString(folder.resolve("noted.txt"), Files.readString(Path.of(SOURCE)) + "\n尾\n");
    Files.writeString(folder.resolve("empty.txt"), "");
    Files.writeString(folder.resolve("letter.txt"), "各位同事：\n\n附件请查收。\n");
    Files.write(folder.resolve("picture.docx"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0});
    Files.write(folder.resolve("broken.docx"), new byte[] {'P', 'K', 3, 4, 20, 0});
    for (String name : List.of("old.jxmb", "old.docx", "old.pdf")) {
      Files.writeString(folder.resolve(name), "old");
    }
  }

  /** The words of a command, with every name of a file taken to be in the folder. */
  private String[] inFolder(String line) {
    return Stream.of(line.split(" "))
        .map(word -> word.contains(".") ? folder.resolve(word).toString() : word)
        .toArray(String[]::new);
  }

  private int run(String... arguments) {
    out.reset();
    err.reset();
    return new Cli(stream(out), stream(err), false).run(List.of(arguments));
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

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static List<String> headings(Path word) throws Refused {
    return new WordReader()
        .read(word).blocks().stream()
            .filter(Paragraph.class::isInstance)
            .map(block -> ((Paragraph) block).text())
            .toList();
  }

  private JsonNode shown(String file) throws IOException {
    assertThat(run("show", file, "--format", "json")).isEqualTo(0);
    return MAPPER.readTree(output());
  }

  /** What {@code show} must say of the three published tables. */
  private static JsonNode truth() throws IOException {
    ObjectNode booklet = MAPPER.createObjectNode();
    booklet.put("form", "tianjin-2025").put("year", 2025);
    ArrayNode sheets = booklet.putArray("sheets");
    for (JsonNode project :
        MAPPER.readTree(TIANJIN.resolve("truth.json").toFile()).get("projects")) {
      ObjectNode sheet = sheets.addObject();
      List<String> names =
          List.of("unitCode", "unitName", "name", "total", "fiscal", "other", "purpose", "goal");
      List<String> shown =
          List.of("unitCode", "unitName", "name", "budget", "fiscal", "other", "use", "goal");
      for (int i = 0; i < names.size(); i++) {
        sheet.set(shown.get(i), project.get(names.get(i)));
      }
      ArrayNode rows = sheet.putArray("indicators");
      for (JsonNode row : project.get("indicators")) {
        ObjectNode own = rows.addObject();
        own.set("level1", row.get("level1"));
        own.set("level2", row.get("level2"));
        own.set("name", row.get("level3"));
        own.set("description", row.get("description"));
        own.set("value", row.get("value"));
      }
    }
    return booklet;
  }
}
