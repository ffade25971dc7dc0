package org.goalsheet.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Index;
import org.goalsheet.grid.RawDocument;
import org.goalsheet.grid.RawDocument.Block;
import org.goalsheet.grid.RawDocument.Table;
import org.goalsheet.message.Message;
import org.goalsheet.model.BudgetUnit;
import org.goalsheet.model.Field;
import org.goalsheet.model.Ids;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Labelled;
import org.goalsheet.model.Sheet;
import org.junit.jupiter.api.Test;

/** Tables as others write them. */
class ReadingTest {
  private static final List<String> HEAD =
      List.of(
          "123456某县林业站||||单位：万元||",
          "项目名称|植树项目",
          "预算规模及资金用途|预算数|12.50|其中：财政资金|10.00|其他资金|2.50",
          "|买树苗",
          "绩效目标|绿化荒山",
          "一级指标|二级指标|三级指标|绩效指标描述|指标值");

  private final Form form = ComposeTest.tianjin();

  @Test
  void everyValueIsFoundByItsLabel() {
    Sheet sheet = only(read(table("产出指标|数量指标|种树数量|全年种树|≥300棵")));
    assertThat(sheet.unit()).isEqualTo(new BudgetUnit("123456", "某县林业站"));
    assertThat(
            List.of(
                sheet.get(Field.NAME),
                sheet.get(Field.BUDGET),
                sheet.get(Field.FISCAL),
                sheet.get(Field.OTHER),
                sheet.get(Field.USE),
                sheet.get(Field.GOAL)))
        .containsExactly("植树项目", "12.50", "10.00", "2.50", "买树苗", "绿化荒山");
    assertThat(sheet.indicators())
        .extracting(row -> row.withId(""))
        .containsExactly(Indicator.of("", "产出指标", "数量指标", "种树数量", "全年种树", "≥300棵"));
  }

  @Test
  void labelsMayHoldBlanksBreaksAndColons() {
    Reading reading =
        read(
            changed(
                List.of(),
                "项目名称|植树项目",
                "项 目\n名　称：|植树项目",
                "预算规模及资金用途|预算数|12.50|其中：财政资金",
                "预算规模及\n资金用途|预 算 数:|12.50|其中:财政    资金"));
    assertThat(reading.notes()).isEmpty();
    assertThat(only(reading).get(Field.NAME)).isEqualTo("植树项目");
    assertThat(only(reading).get(Field.FISCAL)).isEqualTo("10.00");
  }

  @Test
  void aValueWhoseLabelIsUnknownIsKeptUnderItAndTakesNoOthersPlace() {
    Reading reading = read(changed(List.of(), "|预算数|", "|本年收费|"));
    assertThat(only(reading).get(Field.BUDGET)).isEmpty();
    assertThat(only(reading).get(Field.FISCAL)).isEqualTo("10.00");
    assertThat(only(reading).get(Field.OTHER)).isEqualTo("2.50");
    assertThat(only(reading).labelled()).containsExactly(new Labelled("本年收费", "12.50"));
    assertThat(reading.notes())
        .containsExactly(
            Message.of("form.labelled", 1, 1, "本年收费"), Message.of("form.missing", 1, "预算数"));
  }

  @Test
  void labelsMayNameTheMoneyUnitOrLeaveOutWhatTheyArePartOf() {
    Reading reading =
        read(
            changed(
                List.of(),
                "预算规模及资金用途|预算数|12.50|其中：财政资金",
                "预算规模及资金用途|预算数（万元）|12.50|财政资金(万元)",
                "单位：万元",
                "金额单位：万元"));
    assertThat(reading.notes()).isEmpty();
    assertThat(only(reading).get(Field.BUDGET)).isEqualTo("12.50");
    assertThat(only(reading).get(Field.FISCAL)).isEqualTo("10.00");
  }

  @Test
  void aHeadingMayHoldBreaksOfOtherKinds() {
    Table table = changed(List.of(), "植树项目", "植树\u2028项目");
    RawDocument document = Raw.document(Raw.paragraph("1.植树\u2028项目绩效目标表"), table);
    assertThat(form.read(document, new Ids()).notes()).isEmpty();
  }

  @Test
  void blankLinesAroundAValueDoNotCount() {
    Reading reading = read(changed(List.of(), "绿化荒山", "\n 绿化荒山。\n\n第二行 \n \n"));
    assertThat(only(reading).get(Field.GOAL)).isEqualTo(" 绿化荒山。\n\n第二行 ");
  }

  @Test
  void amountsInAnotherMoneyUnitAreConvertedExactlyAndNotedAsTheyWere() {
    Reading reading = read(changed(List.of(), "单位：万元", "单位：元", "12.50", "125,000.5"));
    assertThat(only(reading).get(Field.BUDGET)).isEqualTo("12.50005");
    assertThat(only(reading).get(Field.FISCAL)).isEqualTo("0.001");
    assertThat(texts(reading))
        .containsExactly(
            "第 1 张表的金额单位是“元”，本表样用“万元”，已经换算：预算数 125,000.5 换算成 12.50005、"
                + "财政资金 10.00 换算成 0.001、其他资金 2.50 换算成 0.00025。请核对。");
  }

  @Test
  void whatIsNoNumberIsNotConverted() {
    Reading reading = read(changed(List.of(), "单位：万元", "单位：亿元", "12.50", "约12"));
    assertThat(only(reading).get(Field.BUDGET)).isEqualTo("约12");
    assertThat(only(reading).get(Field.FISCAL)).isEqualTo("100000.00");
    assertThat(texts(reading).get(0)).contains("预算数“约12”不是一个数，没有换算");
  }

  @Test
  void aMissingFieldIsNoted() {
    Reading reading = read(changed(List.of(), "绩效目标|绿化荒山", "|"));
    assertThat(reading.notes()).containsExactly(Message.of("form.missing", 1, "绩效目标"));
  }

  @Test
  void aMissingRowDoesNotTakeTheNextOne() {
    String[] rows = HEAD.stream().filter(row -> !row.equals("|买树苗")).toArray(String[]::new);
    Reading reading = read(Raw.table(rows));
    assertThat(reading.notes()).containsExactly(Message.of("form.missing", 1, "资金用途"));
    assertThat(only(reading).get(Field.GOAL)).isEqualTo("绿化荒山");
  }

  @Test
  void aMissingColumnIsNotedAndLeftBlank() {
    Reading reading = read(changed(List.of("产出指标|数量指标|种树数量|≥300棵"), "三级指标|绩效指标描述", "三级指标"));
    assertThat(reading.notes()).containsExactly(Message.of("form.missing.column", 1, "绩效指标描述"));
    assertThat(only(reading).indicators())
        .extracting(row -> row.withId(""))
        .containsExactly(Indicator.of("", "产出指标", "数量指标", "种树数量", "", "≥300棵"));
  }

  @Test
  void columnsMayStandInAnotherOrder() {
    Reading reading =
        read(changed(List.of("产出指标|数量指标|种树数量|≥300棵|全年种树"), "绩效指标描述|指标值", "指标值|绩效指标描述"));
    assertThat(only(reading).indicators().get(0).value().text()).isEqualTo("≥300棵");
  }

  @Test
  void aFieldThatTheFormHasNotIsKeptUnderItsLabel() {
    Reading reading = read(changed(List.of(), "项目名称|植树项目", "项目名称|植树项目|主 管\n局：|某县林业局"));
    assertThat(only(reading).labelled()).containsExactly(new Labelled("主管局", "某县林业局"));
    assertThat(reading.notes()).containsExactly(Message.of("form.labelled", 1, 1, "主管局"));
  }

  @Test
  void aCellWithoutAPlaceIsReportedWithItsText() {
    Reading reading = read(changed(List.of(), "绩效目标|绿化荒山", "绩效目标|绿化荒山|经审核，同意。"));
    assertThat(reading.notes()).containsExactly(Message.of("form.unplaced.cell", 1, "经审核，同意。"));
  }

  @Test
  void paragraphsWithoutAPlaceAreReportedWithTheirText() {
    Reading reading =
        read(Raw.paragraph("附件3"), Raw.paragraph(" "), table(), Raw.paragraph(" 填表人：某人 "));
    assertThat(reading.notes())
        .containsExactly(
            Message.of("form.unplaced.paragraph", "附件3"),
            Message.of("form.unplaced.paragraph", "填表人：某人"));
  }

  @Test
  void aHeadingIsNotedOnlyWhenItNamesAnotherProject() {
    Reading same = read(Raw.paragraph("7.植树 项目绩效目标表"), table());
    Reading other = read(Raw.paragraph("7.种草项目绩效目标表"), table());
    assertThat(same.notes()).isEmpty();
    assertThat(other.notes()).containsExactly(Message.of("form.heading", 1, "7.种草项目绩效目标表", "植树项目"));
  }

  @Test
  void aTableOfAnotherKindIsNotedAndNotRead() {
    Reading reading = read(Raw.table("|", "序号|姓名", "1|某人"));
    assertThat(reading.sheets()).isEmpty();
    assertThat(reading.notes()).containsExactly(Message.of("form.foreign.table", "序号"));
  }

  @Test
  void whatTheReaderOfTheFileNotedIsPassedOn() {
    Message note = Message.of("form.unplaced.paragraph", "页脚");
    RawDocument document = new RawDocument(List.of(), List.of(note));
    assertThat(form.read(document, new Ids()).notes()).containsExactly(note);
  }

  @Test
  void levelsWrittenOnceGoForTheRowsBelowThem() {
    Reading reading =
        read(table("产出指标|数量指标|甲||1", "||乙||2", "|质量指标|丙||3", "效益指标||丁||4", "|社会效益指标|戊||5"));
    assertThat(levels(reading))
        .containsExactly("产出指标 数量指标", "产出指标 数量指标", "产出指标 质量指标", "效益指标 ", "效益指标 社会效益指标");
  }

  @Test
  void aBlankLevelIsAGapWhereTheTableRepeatsTheWords() {
    Reading reading = read(table("产出指标|数量指标|甲||1", "产出指标|数量指标|乙||2", "||丙||3"));
    assertThat(levels(reading)).containsExactly("产出指标 数量指标", "产出指标 数量指标", " ");
  }

  @Test
  void aBlankSecondLevelIsAGapWhereTheFirstIsRepeated() {
    Reading reading = read(table("产出指标|数量指标|甲||1", "产出指标||乙||2", "产出指标|质量指标|丙||3"));
    assertThat(levels(reading)).containsExactly("产出指标 数量指标", "产出指标 ", "产出指标 质量指标");
    assertThat(reading.notes()).isEmpty();
  }

  @Test
  void aFirstLevelIsWrittenOnceThoughTheSecondIsRepeated() {
    Reading reading = read(table("产出指标|数量指标|甲||1", "|数量指标|乙||2", "|质量指标|丙||3"));
    assertThat(levels(reading)).containsExactly("产出指标 数量指标", "产出指标 数量指标", "产出指标 质量指标");
    assertThat(reading.notes()).containsExactly(Message.of("form.filled", 1, "一级指标", 2));
  }

  @Test
  void aSecondLevelIsNotFilledWhereTheFirstIsMissing() {
    Reading reading = read(table("|数量指标|甲||1", "||乙||2"));
    assertThat(levels(reading)).containsExactly(" 数量指标", " ");
  }

  @Test
  void aBlankLevelIsAGapInATableThatMergesCells() {
    Sheet sheet =
        sheet("产出指标|数量指标|甲||1", "产出指标||乙||2", "|质量指标|丙||3", "效益指标||丁||4", "效益指标|社会效益指标|戊||5");
    Reading reading = read(Raw.table(form.compose(sheet)));
    assertThat(levels(reading))
        .containsExactly("产出指标 数量指标", "产出指标 ", " 质量指标", "效益指标 ", "效益指标 社会效益指标");
    assertThat(reading.notes()).isEmpty();
  }

  @Test
  void whereMergedCellsCannotBeToldABlankOfAMergedColumnIsOne() {
    Table table = table("产出指标|数量指标|甲||1", "|质量指标|乙||2", "||丙||3");
    Reading reading = read(new Table(table.grid(), false));
    assertThat(levels(reading)).containsExactly("产出指标 数量指标", "产出指标 质量指标", "产出指标 质量指标");
    assertThat(reading.notes()).containsExactly(Message.of("form.filled", 1, "二级指标", 1));
  }

  @Test
  void aHeaderRepeatedOnTheNextPageIsNoRow() {
    Reading reading = read(table("产出指标|数量指标|甲||1", HEAD.get(5), "产出指标|质量指标|乙||2"));
    assertThat(only(reading).indicators()).hasSize(2);
    assertThat(reading.notes()).isEmpty();
  }

  @Test
  void aTableCutInTwoGoesOnInTheNextOne() {
    Reading reading =
        read(
            table("产出指标|数量指标|甲||1"),
            Raw.paragraph("　"),
            Raw.table("|质量指标|乙||2", "效益指标|社会效益指标|丙||3"));
    assertThat(levels(reading)).containsExactly("产出指标 数量指标", "产出指标 质量指标", "效益指标 社会效益指标");
    assertThat(reading.notes()).contains(Message.of("form.cut", 1));
  }

  @Test
  void theSecondPieceMayHaveTheHeadersOnceMoreAndOtherColumns() {
    Table whole = Raw.table(form.compose(sheet("产出指标|数量指标|甲||1", "产出指标|质量指标|乙||2")));
    Reading reading = read(whole, Raw.table(HEAD.get(5), "|时效指标|丙||3", "满意度指标|满意度|丁||4"));
    assertThat(levels(reading)).containsExactly("产出指标 数量指标", "产出指标 质量指标", "产出指标 时效指标", "满意度指标 满意度");
    assertThat(only(reading).indicators().get(2).value().text()).isEqualTo("3");
  }

  @Test
  void headAndIndicatorsMayBeTwoTables() {
    String[] head = HEAD.subList(0, 5).toArray(String[]::new);
    Reading reading = read(Raw.table(head), Raw.table(HEAD.get(5), "产出指标|数量指标|甲||1"));
    assertThat(only(reading).name()).isEqualTo("植树项目");
    assertThat(levels(reading)).containsExactly("产出指标 数量指标");
  }

  @Test
  void whatHasItsOwnHeadOrComesAfterATextIsAnotherTable() {
    Table rows = Raw.table("产出指标|质量指标|乙||2");
    assertThat(read(table("产出指标|数量指标|甲||1"), table()).sheets()).hasSize(2);
    Reading apart = read(table("产出指标|数量指标|甲||1"), Raw.paragraph("附表"), rows);
    assertThat(levels(apart)).containsExactly("产出指标 数量指标");
    assertThat(apart.notes())
        .containsExactly(
            Message.of("form.unplaced.paragraph", "附表"), Message.of("form.foreign.table", "产出指标"));
  }

  @Test
  void anotherTableDirectlyBelowIsNotTakenForTheRest() {
    Reading reading = read(table("产出指标|数量指标|甲||1"), Raw.table("序号|姓名|电话|住址|备注", "1|某人|1|某地|"));
    assertThat(only(reading).indicators()).hasSize(1);
    assertThat(reading.notes()).containsExactly(Message.of("form.foreign.table", "序号"));
  }

  @Test
  void whatElseStandsInARepeatedHeaderIsReported() {
    Reading reading = read(table("产出指标|数量指标|甲||1", "一级指标|二级指标|三级指标|按年|100%"));
    assertThat(reading.notes())
        .containsExactly(
            Message.of("form.unplaced.cell", 1, "按年"), Message.of("form.unplaced.cell", 1, "100%"));
  }

  @Test
  void blankRowsAreNoIndicatorsButCounted() {
    Reading reading = read(table("产出指标|数量指标|甲||1", "||||", "产出指标|数量指标|乙||2", "||||"));
    assertThat(only(reading).indicators()).hasSize(2);
    assertThat(reading.notes()).containsExactly(Message.of("form.blank.rows", 1, 2));
  }

  @Test
  void aRowUnderAMergedLevelIsBlankToo() {
    Reading reading =
        read(Raw.table(form.compose(sheet("产出指标|数量指标|甲||1", "产出指标||||", "产出指标|质量指标|乙||2"))));
    assertThat(only(reading).indicators()).hasSize(2);
    assertThat(reading.notes()).containsExactly(Message.of("form.blank.rows", 1, 1));
  }

  @Test
  void ofManyNotesTheFirstAreGivenAndTheOthersCounted() {
    Block[] blocks = Stream.generate(() -> Raw.paragraph("多余")).limit(5000).toArray(Block[]::new);
    List<Message> notes = read(blocks).notes();
    assertThat(notes).hasSize(201).contains(Message.of("form.more", 4800), Index.atIndex(200));
  }

  @Test
  void sheetsAreNumberedAsTheyCome() {
    Table second = changed(List.of(), "绩效目标|绿化荒山", "|");
    Reading reading = read(table(), Raw.table("序号"), second);
    assertThat(reading.sheets()).hasSize(2);
    assertThat(reading.notes())
        .containsExactly(
            Message.of("form.foreign.table", "序号"), Message.of("form.missing", 2, "绩效目标"));
  }

  private Reading read(Block... blocks) {
    return form.read(Raw.document(blocks), new Ids());
  }

  private static Table table(String... indicators) {
    return changed(List.of(indicators));
  }

  /** The usual table, in whose head words were replaced, pair by pair. */
  private static Table changed(List<String> indicators, String... replacements) {
    List<String> rows = new ArrayList<>(HEAD);
    rows.addAll(indicators);
    for (int i = 0; i < replacements.length; i += 2) {
      String from = replacements[i];
      String to = replacements[i + 1];
      rows.replaceAll(row -> row.replace(from, to));
    }
    return Raw.table(rows.toArray(String[]::new));
  }

  private Sheet sheet(String... indicators) {
    List<Indicator> rows =
        Stream.of(indicators)
            .map(row -> row.split("\\|", -1))
            .map(row -> Indicator.of("", row[0], row[1], row[2], row[3], row[4]))
            .toList();
    return only(read(table())).withIndicators(rows);
  }

  private static Sheet only(Reading reading) {
    assertThat(reading.sheets()).hasSize(1);
    return reading.sheets().get(0);
  }

  private static List<String> texts(Reading reading) {
    return reading.notes().stream().map(Message::text).toList();
  }

  private static List<String> levels(Reading reading) {
    return only(reading).indicators().stream()
        .map(row -> row.level1() + " " + row.level2())
        .toList();
  }
}
