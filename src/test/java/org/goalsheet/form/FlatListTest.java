package org.goalsheet.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.goalsheet.Tianjin;
import org.goalsheet.grid.Cell;
import org.goalsheet.grid.Column;
import org.goalsheet.grid.Grid;
import org.goalsheet.grid.Listing;
import org.goalsheet.grid.RawDocument.Table;
import org.goalsheet.grid.Value;
import org.goalsheet.message.Message;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Field;
import org.goalsheet.model.Ids;
import org.goalsheet.model.Sheet;
import org.junit.jupiter.api.Test;

class FlatListTest {
  private final Form form = ComposeTest.tianjin();
  private final Form central = ComposeTest.form("central-2021");

  @Test
  void everyIndicatorHasARowWithItsValueWholeAndApart() {
    List<List<String>> rows = texts(form, Tianjin.sheets());

    assertThat(rows.get(0))
        .containsExactly(
            "表号",
            "单位编码",
            "单位名称",
            "项目名称",
            "预算数（万元）",
            "财政资金（万元）",
            "其他资金（万元）",
            "资金用途",
            "绩效目标",
            "一级指标",
            "二级指标",
            "三级指标",
            "绩效指标描述",
            "符号",
            "数值",
            "计量单位",
            "指标值");
    assertThat(rows)
        .hasSize(1 + Tianjin.sheets().stream().mapToInt(s -> s.indicators().size()).sum());
    assertThat(rows.get(2).subList(13, 17)).containsExactly("≥", "12", "次", "≥12次");
    assertThat(rows.get(1).subList(0, 5))
        .containsExactly("1", "351202", "天津市财政信息中心", "信息化运行维护项目等经费", "1058.00");
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void isReadBackAsTheSameSheets(@ForAll("booklets") List<Sheet> sheets) {
    assertIsReadBack(form, sheets);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void isReadBackAsTheSameSheetsOfTheCentralForm(@ForAll("centralBooklets") List<Sheet> sheets) {
    assertIsReadBack(central, sheets);
  }

  @Test
  void namesakesAndSheetsWithoutRowsOrNameStayApart() {
    Sheet sheet = Tianjin.sheets().get(0);

    assertIsReadBack(
        form,
        List.of(
            sheet,
            sheet.withId("b"),
            sheet.withId("c").withIndicators(List.of()),
            Tianjin.sheets().get(1).with(Field.NAME, "")));
  }

  @Test
  void rowsBeforeTheFirstNameAreNotOfTheProjectBelow() {
    Table table =
        Raw.table(
            "单位名称|项目名称|一级指标|二级指标|三级指标|指标值",
            "甲局||产出指标|数量指标|书|1本",
            "甲局|购书|产出指标|数量指标|书|2本",
            "|报刊|产出指标|数量指标|报|3份");

    assertThat(form.read(Raw.document(table), new Ids()).sheets())
        .extracting(sheet -> sheet.unit().name() + sheet.name())
        .containsExactly("甲局", "甲局购书", "报刊");
  }

  @Provide
  Arbitrary<List<Sheet>> booklets() {
    return Sheets.any().map(FlatListTest::tidyUnit).list().ofMinSize(1).ofMaxSize(3);
  }

  @Provide
  Arbitrary<List<Sheet>> centralBooklets() {
    return Sheets.central(central).map(FlatListTest::tidyUnit).list().ofMinSize(1).ofMaxSize(3);
  }

  /** Apart from the code, a name may begin with what no cell keeps, or with the code again. */
  private static Sheet tidyUnit(Sheet sheet) {
    String name = Words.withoutBlankEnds(sheet.unit().name());
    return sheet.with(Field.UNIT_NAME, isCodeAgain(sheet, name) ? "" : name);
  }

  private static boolean isCodeAgain(Sheet sheet, String name) {
    return !sheet.unit().code().isEmpty() && name.startsWith(sheet.unit().code());
  }

  private static void assertIsReadBack(Form form, List<Sheet> sheets) {
    List<List<Cell>> rows =
        texts(form, sheets).stream()
            .map(row -> row.stream().map(text -> Cell.raw(text, 1, 1)).toList())
            .toList();
    Table table = new Table(new Grid(Collections.nCopies(rows.get(0).size(), 1), rows), false);

    Reading reading = form.read(Raw.document(table), new Ids());

    assertThat(RoundTripTest.withoutIds(reading.sheets()))
        .isEqualTo(RoundTripTest.withoutIds(sheets));
    assertThat(reading.notes()).extracting(Message::key).containsExactly("form.list");
  }

  private static List<List<String>> texts(Form form, List<Sheet> sheets) {
    Listing listing =
        form.list(
            Booklet.of(form.id(), 2025, sheets),
            IntStream.rangeClosed(1, sheets.size()).boxed().toList());
    List<List<String>> rows = new ArrayList<>();
    rows.add(listing.columns().stream().map(Column::title).toList());
    listing.rows().forEach(row -> rows.add(row.stream().map(Value::shown).toList()));
    return rows;
  }
}
