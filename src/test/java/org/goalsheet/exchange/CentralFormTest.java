package org.goalsheet.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.goalsheet.check.Checker;
import org.goalsheet.edit.Edits;
import org.goalsheet.form.Form;
import org.goalsheet.form.Forms;
import org.goalsheet.form.Reading;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.BudgetUnit;
import org.goalsheet.model.Field;
import org.goalsheet.model.FieldRef;
import org.goalsheet.model.Ids;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Labelled;
import org.goalsheet.model.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A booklet of the second form: begun, filled in, checked, saved, written to Word and read back.
 */
class CentralFormTest {
  private static final Map<Field, String> HEAD =
      Map.of(
          Field.UNIT, "某气象台",
          Field.NAME, "观测站网维护",
          Field.BUDGET, "320.00",
          Field.FISCAL, "300.00",
          Field.GOAL, "保持观测站正常运行。\n更换老旧传感器。");

  private static final Map<String, String> LABELLED =
      Map.of(
          "主管部门及代码", "[000]某主管部门",
          "项目属性", "延续项目",
          "项目期", "3年",
          "上年结转", "20.00",
          "总体目标", "三年更换全部传感器。");

  private static final List<List<String>> ROWS =
      List.of(
          List.of("单站维护成本", "≤2万元/站", "20"),
          List.of("维护观测站", "≥150个", "20"),
          List.of("数据可用率", "≥98%", "10"),
          List.of("故障修复时间", "≤48小时", "10"),
          List.of("预警发布覆盖率", "≥90%", "20"),
          List.of("公众满意度", "≥85%", "10"));

  private final Ids ids = new Ids();
  private final Edits edits = new Edits(ids);
  private final Form form = form();

  @TempDir private Path folder;

  @Test
  void isReadBackFromWordAsItWasWritten() throws Refused {
    Booklet booklet = filled();
    Exchange exchange = new Exchange(ids);
    exchange.export(booklet, form, folder.resolve("a.docx"));

    Reading reading = exchange.read(folder.resolve("a.docx"), form);

    assertThat(reading.notes()).isEmpty();
    assertThat(withoutIds(reading.sheets().get(0))).isEqualTo(withoutIds(booklet.sheets().get(0)));
  }

  @Test
  void theUsualFormKeepsWhatItDoesNotShow() throws Refused {
    Exchange exchange = new Exchange(ids);
    exchange.export(filled(), form, folder.resolve("a.docx"));

    Reading reading = exchange.read(folder.resolve("a.docx"), new Forms().get(Forms.USUAL));

    Sheet sheet = reading.sheets().get(0);
    assertThat(sheet.goal()).isEqualTo(HEAD.get(Field.GOAL));
    assertThat(sheet.labelled()).extracting(Labelled::label).containsAll(LABELLED.keySet());
    assertThat(sheet.indicators()).extracting(Indicator::weight).containsExactly(weights());
    assertThat(reading.notes())
        .contains(
            Message.of("form.labelled", 1, 5, "主管部门及代码、项目属性、项目期、上年结转、总体目标"),
            Message.of("form.hidden", 1, "分值权重"));
  }

  @Test
  void aSoundTableHasNoFinding() {
    assertThat(found(filled())).isEmpty();
  }

  @Test
  void whatIsCarriedOverIsPartOfTheBudget() {
    assertThat(found(typed(filled(), carried(), "10.00"))).containsExactly("B01 funding.budget");
    assertThat(found(typed(filled(), carried(), "20"))).containsExactly("B02 labelled.上年结转");
    assertThat(found(typed(filled(), carried(), "——"))).contains("A04 labelled.上年结转");
  }

  @Test
  void weightsAreSharedByTheFirstLevelsThatThereAre() {
    Booklet booklet = filled();
    Sheet sheet = booklet.sheets().get(0);
    Booklet withoutCosts =
        booklet.withSheets(
            List.of(
                sheet.withIndicators(
                    sheet.indicators().subList(1, sheet.indicators().size()).stream()
                        .map(row -> row.with(Field.WEIGHT, more(row)))
                        .toList())));
    assertThat(found(withoutCosts)).isEmpty();
    FieldRef first = new FieldRef(sheet.id(), Field.WEIGHT, sheet.indicators().get(0).id());
    assertThat(found(typed(booklet, first, "10")))
        .containsExactly("F02 indicator.level1", "F03 indicator.weight");
  }

  /** Without costs outputs have 50 and benefits 30. */
  private static String more(Indicator row) {
    return switch (row.level2()) {
      case "数量指标", "社会效益指标" -> "30";
      default -> row.weight();
    };
  }

  private FieldRef carried() {
    return FieldRef.labelled("s", "上年结转");
  }

  private List<String> found(Booklet booklet) {
    return new Checker(form, booklet.year())
        .check(booklet).findings().stream()
            .map(each -> each.rule() + " " + each.place().key())
            .toList();
  }

  private Booklet typed(Booklet booklet, FieldRef place, String text) {
    return edits.type(List.of(place), text).change().apply(booklet);
  }

  /** A new booklet, into which everything is typed. */
  private Booklet filled() {
    Sheet blank = form.blank(BudgetUnit.EMPTY, ids).withId("s");
    Booklet booklet = Booklet.of(form.id(), 2026, List.of(blank));
    for (Map.Entry<Field, String> each : HEAD.entrySet()) {
      booklet = typed(booklet, FieldRef.head("s", each.getKey()), each.getValue());
    }
    for (String label : form.labels()) {
      String text = LABELLED.getOrDefault(label, "");
      booklet = typed(booklet, FieldRef.labelled("s", label), text);
    }
    for (int i = 0; i < ROWS.size(); i++) {
      String row = blank.indicators().get(i).id();
      booklet = typed(booklet, new FieldRef("s", Field.INDICATOR_NAME, row), ROWS.get(i).get(0));
      booklet = typed(booklet, new FieldRef("s", Field.VALUE, row), ROWS.get(i).get(1));
      booklet = typed(booklet, new FieldRef("s", Field.WEIGHT, row), ROWS.get(i).get(2));
    }
    return booklet;
  }

  private static String[] weights() {
    return IntStream.range(0, ROWS.size())
        .mapToObj(row -> ROWS.get(row).get(2))
        .toArray(String[]::new);
  }

  private static Sheet withoutIds(Sheet sheet) {
    return sheet
        .withId("")
        .withIndicators(sheet.indicators().stream().map(row -> row.withId("")).toList());
  }

  private static Form form() {
    try {
      return new Forms().get("central-2021");
    } catch (Refused e) {
      throw new AssertionError(e);
    }
  }
}
