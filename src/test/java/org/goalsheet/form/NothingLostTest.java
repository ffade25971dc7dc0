package org.goalsheet.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.goalsheet.grid.Cell;
import org.goalsheet.grid.Grid;
import org.goalsheet.grid.RawDocument.Table;
import org.goalsheet.message.Message;
import org.goalsheet.model.Ids;

/** Whatever a table looks like, all that it says is in a sheet or in a note once it is read. */
class NothingLostTest {
  private static final List<String> LABELS =
      List.of(
          "项目名称",
          "实施单位",
          "单位编码",
          "预算数",
          "年度资金总额",
          "财政拨款",
          "其他资金",
          "资金用途",
          "预算规模及资金用途",
          "项目资金（元）",
          "年度目标",
          "总体目标",
          "绩效目标",
          "年初预算数",
          "全年执行数",
          "备注",
          "项目期",
          "单位：元");

  private static final List<String> HEADERS =
      List.of(
          "一级指标", "二级指标", "三级指标", "指标值", "年度指标值", "目标值", "计量单位", "计算符号", "分值", "指标解释", "绩效指标", "备注",
          "年度指标", "优");

  private final Form form = ComposeTest.tianjin();

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void everyTextIsInASheetOrInANote(@ForAll long seed) {
    Random random = new Random(seed);
    Set<String> said = new TreeSet<>();

    Reading reading = form.read(Raw.document(table(random, said)), new Ids());

    String all = reading.sheets() + "" + reading.notes().stream().map(Message::text).toList();
    if (!reading.sheets().isEmpty()) {
      assertThat(said).allSatisfy(text -> assertThat(all).contains(text));
    }
  }

  @Example
  void theLastRowIsNoSecondRowOfHeaders() {
    Reading reading = read("绩效指标|指标值||计量单位", "|≥5|另有说明|");
    assertThat(reading.sheets().get(0).indicators()).hasSize(1);
    assertThat(reading.notes().toString()).contains("另有说明");
  }

  @Example
  void headersWithNothingBelowThemAreTold() {
    Reading reading = read("一级指标|绩效指标|指标值|", "||某年|下年", "产出指标|培训人数||");
    assertThat(reading.notes().toString()).contains("某年", "下年");
  }

  private Reading read(String... rows) {
    return form.read(Raw.document(Raw.table(rows)), new Ids());
  }

  private static Table table(Random random, Set<String> said) {
    int columns = 3 + random.nextInt(6);
    List<List<Cell>> rows = new ArrayList<>();
    int head = random.nextInt(5);
    for (int row = 0; row < head; row++) {
      rows.add(row(random, columns, LABELS, 40, said));
    }
    rows.add(row(random, columns, HEADERS, 95, said));
    for (int row = random.nextInt(4); row >= 0; row--) {
      rows.add(row(random, columns, List.of("产出指标", "备注", "≥", "年度指标"), 10, said));
    }
    return new Table(new Grid(Collections.nCopies(columns, 1), rows), random.nextBoolean());
  }

  private static List<Cell> row(
      Random random, int columns, List<String> words, int share, Set<String> said) {
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      String text = "";
      int kind = random.nextInt(100);
      if (kind < share) {
        text = words.get(random.nextInt(words.size()));
      } else if (random.nextInt(5) > 0) {
        text = "文" + said.size() + "字";
        said.add(text);
      }
      cells.add(Cell.raw(text, 1, 1));
    }
    return cells;
  }
}
