package org.goalsheet.store;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.BudgetUnit;
import org.goalsheet.model.Field;
import org.goalsheet.model.Funding;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookletStoreTest {
  private static final Path UNKNOWN = Path.of("src/test/resources/store/unknown.jxmb");

  @TempDir private Path folder;
  private final AtomicInteger last = new AtomicInteger();
  private final BookletStore store = new BookletStore(() -> "new" + last.incrementAndGet());

  @Test
  void readsEveryValueFromItsPlace() throws Refused {
    Booklet booklet = store.read(UNKNOWN);
    Sheet sheet = booklet.sheets().get(0);

    assertThat(booklet.form()).isEqualTo("moon-2031");
    assertThat(booklet.year()).isEqualTo(2031);
    assertThat(sheet.id()).isEqualTo("s1");
    assertThat(sheet.unit()).isEqualTo(new BudgetUnit("900001", "示例单位"));
    assertThat(sheet.get(Field.BUDGET)).isEqualTo("12.00");
    assertThat(sheet.funding().use()).isEqualTo("示例\n用途");
    assertThat(sheet.goal()).isEqualTo("目标");
    assertThat(sheet.indicators().get(0).id()).isEqualTo("r1");
    assertThat(sheet.indicators().get(0).value().text()).isEqualTo("≥3个");
  }

  @Test
  void whatItDoesNotKnowSurvivesToTheLetterInItsPlace() throws Exception {
    Path copy = folder.resolve("copy.jxmb");

    store.write(store.read(UNKNOWN), copy);

    assertThat(copy).hasSameTextualContentAs(UNKNOWN);
  }

  @Test
  void givesIdsToAFileWrittenByHand() throws Exception {
    Sheet sheet =
        read(booklet("{\"name\": \"项目\", \"indicators\": [{\"name\": \"数\"}]}")).sheets().get(0);

    assertThat(List.of(sheet.id(), sheet.indicators().get(0).id()))
        .containsExactlyInAnyOrder("new1", "new2");
    assertThat(sheet.get(Field.OTHER)).isEmpty();
  }

  @Test
  void readsAFileThatAnotherEditorSavedWithAByteOrderMark() throws Exception {
    assertThat(read("\uFEFF" + booklet("{}")).sheets()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'unit': 1}                            | 第1张表的“预算单位”应当是用大括号括起的一组内容 | $.sheets[0].unit
          {'unit': {'code': 351202}}             | 第1张表的“单位编码”应当是文字 | $.sheets[0].unit.code
          {'funding': {'budget': 12.0}}          | 第1张表的“预算数”应当是文字 | $.sheets[0].funding.budget
          {'goal': null}                         | 第1张表的“绩效目标”应当是文字 | $.sheets[0].goal
          {'indicators': {}}                     | 第1张表的“各行指标”应当是用方括号括起的清单 | $.sheets[0].indicators
          {'indicators': [{}, {'value': []}]}    | 第1张表第2行的“指标值”应当是文字 | $.sheets[0].indicators[1].value
          {'indicators': [[]]}                   | 第1张表第1行应当是用大括号 | $.sheets[0].indicators[0]
          {'name': 'a', 'goal': 'b', 'name': ''} | 第1张表有两个“name” | $.sheets[0]
          {'id': 'a', 'indicators': [{'id':'a'}]}| 第1张表第1行的编号“a”与别处重复 | $.sheets[0].indicators[0].id
          {'labelled': []}                       | 第1张表的“其他栏目”应当是用大括号 | $.sheets[0].labelled
          {'labelled': {'项目期': 3}}             | 第1张表的“项目期”应当是文字 | $.sheets[0].labelled.项目期
          {'labelled': {'a': '', 'a': ''}}       | 第1张表的“其他栏目”有两个“a” | $.sheets[0].labelled
          {'goal': '\\ud800'}                    | 第1张表的“绩效目标”有不完整的字符 | $.sheets[0].goal
          """)
  void namesThePlaceOfWhatIsWrong(String sheet, String words, String path) {
    assertThatThrownBy(() -> read(booklet(sheet.replace('\'', '"'))))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(words)
        .hasMessageContaining("位置 " + path + "）");
  }

  @Test
  void aSheetWithMoreLabelsThanAnyTableHasIsRefused() {
    String labels =
        IntStream.rangeClosed(0, Sheet.MOST_LABELLED)
            .mapToObj(i -> "\"" + i + "\": \"\"")
            .collect(Collectors.joining(", "));
    assertThatThrownBy(() -> read(booklet("{\"labelled\": {" + labels + "}}")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("第1张表的“其他栏目”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [1]                                     | 不是本程序的表册
          你好                                     | 不是本程序的表册
          {'name': 'package'}                     | 不是本程序的表册
          {'format': 'other', 'version': 1}       | 不是本程序的表册
          {'format': 1}                           | 不是本程序的表册
          {'format': {'name': 'goalsheet'}}       | 不是本程序的表册
          {'name': 'package', 'version': '1.0'}   | 不是本程序的表册
          {'version': '1.0', 'format': 'goalsheet'} | “文件版本”应当是整数
          {'format': 'goalsheet'}                 | 缺少“文件版本”
          {'format': 'goalsheet', 'version': '1'} | “文件版本”应当是整数
          {'format': 'goalsheet', 'version': 0}   | 文件版本是 0
          {'form': 7, 'format': 'goalsheet', 'version': 2} | 认识文件版本 2 的新版程序
          {'format': 'goalsheet', 'version': 1}   | 缺少“表样”
          {'format': 'goalsheet', 'version': 1, 'form': 'x', 'sheets': []} | 缺少“年度”
          {'format': 'goalsheet', 'version': 1, 'form': 'x', 'year': 2025} | 缺少“各张表”
          {'format': 'goalsheet', 'version': 1, 'year': 99999} | 99999
          {'format': 'goalsheet', 'version': 1, 'year': 99999999999} | “年度”应当是整数
          {'format': 'goalsheet',\\n'version': 1,\\n'form': 'x | 到第 3 行就断了
          {'format': 'goalsheet',\\n'version': 1,\\n'sheets': [}] | 第 3 行附近有损坏
          {'format': 'goalsheet',\\n'version': 1}\\n{} | 第 3 行附近有损坏
          """)
  void refusesWhatIsNoBooklet(String text, String words) {
    assertThatThrownBy(() -> read(text.replace('\'', '"').replace("\\n", "\n")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(words);
  }

  @Test
  void refusesAFileThatIsCutAnywhere() throws IOException {
    String whole = Files.readString(UNKNOWN).strip();

    for (int length = 1; length < whole.length(); length += 7) {
      String cut = whole.substring(0, length);
      assertThatThrownBy(() -> read(cut)).as(cut).isInstanceOf(Refused.class);
    }
    assertThatThrownBy(() -> read(whole.substring(0, whole.lastIndexOf(',') + 1)))
        .hasMessageContaining("就断了");
  }

  @Test
  void refusesFilesThatCannotBeRead() throws IOException {
    Path none = folder.resolve("none.jxmb");
    assertThatThrownBy(() -> store.read(none)).hasMessageContaining("找不到");
    assertThatThrownBy(() -> store.read(folder)).hasMessageContaining("是一个文件夹");
    assertThatThrownBy(() -> read("")).hasMessageContaining("是空文件");
    assertThatThrownBy(() -> read(" \n")).hasMessageContaining("是空文件");
    Path chinese = folder.resolve("gbk.jxmb");
    Files.write(chinese, new byte[] {'{', (byte) 0xC4, (byte) 0xEA, '}'});
    assertThatThrownBy(() -> store.read(chinese)).hasMessageContaining("不是 UTF-8");
    for (Charset charset : List.of(UTF_16, UTF_16LE, UTF_16BE)) {
      Path wide = Files.writeString(folder.resolve("wide.jxmb"), "{}", charset);
      assertThatThrownBy(() -> store.read(wide)).hasMessageContaining("UTF-16");
    }
  }

  @Test
  void refusesWhatIsTooLargeTooDeepOrTooMany() throws IOException {
    Path large = folder.resolve("large.jxmb");
    Files.write(large, new byte[64 * 1024 * 1024 + 1]);
    assertThatThrownBy(() -> store.read(large)).hasMessageContaining("最多能读 64 MB");
    String deep = "{\"x\": " + "[".repeat(80) + "]".repeat(80) + "}";
    assertThatThrownBy(() -> read(booklet(deep))).hasMessageContaining("层次太深");
    String rows = String.join(",", Collections.nCopies(501, "{}"));
    assertThatThrownBy(() -> read(booklet("{\"indicators\": [" + rows + "]}")))
        .hasMessageContaining("第1张表的“各行指标”太多，最多 500 个");
    String sheets = String.join(",", Collections.nCopies(10_001, "{}"));
    assertThatThrownBy(() -> read(booklet(sheets))).hasMessageContaining("最多 10000 个");
  }

  @Test
  void whatWouldNotReadBackIsNotWritten() throws Exception {
    Path file = Files.writeString(folder.resolve("a.jxmb"), "old");
    Sheet sheet = sheet("s").with(Field.GOAL, "half \uD83D");
    List<Indicator> rows =
        IntStream.range(0, 501).mapToObj(i -> Indicator.of("r" + i, "", "", "", "", "")).toList();

    assertThatThrownBy(() -> store.write(Booklet.of("f", 2025, List.of(sheet)), file))
        .hasMessageContaining("没有保存")
        .hasMessageContaining("不完整的字符");
    assertThatThrownBy(
            () ->
                store.write(Booklet.of("f", 2025, List.of(sheet("s").withIndicators(rows))), file))
        .hasMessageContaining("最多 500 个");
    assertThatThrownBy(
            () -> store.write(Booklet.of("f", 2025, List.of(sheet("s"), sheet("s"))), file))
        .hasMessageContaining("重复");
    assertThat(file).hasContent("old");
  }

  @Test
  void saysWhyAFileCannotBeWritten() {
    Booklet booklet = Booklet.of("f", 2025, List.of());

    assertThatThrownBy(() -> store.write(booklet, folder)).hasMessageContaining("是文件夹或设备");
    assertThatThrownBy(() -> store.write(booklet, folder.resolve("none/a.jxmb")))
        .hasMessageContaining("所在的文件夹不存在");
  }

  private Booklet read(String text) throws IOException, Refused {
    return store.read(Files.write(folder.resolve("a.jxmb"), text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String booklet(String sheets) {
    return """
        {"format": "goalsheet", "version": 1, "form": "x", "year": 2025, "sheets": [%s]}
        """
        .formatted(sheets);
  }

  private static Sheet sheet(String id) {
    return Sheet.of(id, BudgetUnit.EMPTY, "", Funding.EMPTY, "", List.of());
  }
}
