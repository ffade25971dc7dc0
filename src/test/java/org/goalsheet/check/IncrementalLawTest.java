package org.goalsheet.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.goalsheet.Tianjin;
import org.goalsheet.edit.Edit;
import org.goalsheet.edit.Edits;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Field;
import org.goalsheet.model.FieldRef;
import org.goalsheet.model.Ids;
import org.goalsheet.model.Sheet;

/** Whatever was edited: checking what changed finds what checking everything finds. */
class IncrementalLawTest {
  private static final List<String> TEXTS =
      List.of(
          "",
          "产出指标",
          "成本",
          "数量指标",
          "满意度",
          "信息化运行维护",
          "351202",
          "275.00",
          "1,058",
          "≤30万元",
          "≥",
          "无",
          "有效提升",
          "完成率100%",
          "第X季度",
          "2024年12月31日前",
          "2024年度经费",
          "＞=5个 ");

  private final Edits edits = new Edits(new Ids());
  private final Checker checker = new Checker(Example.FORM, Example.YEAR);

  @Property(tries = 60)
  void checkingWhatChangedFindsWhatCheckingAllFinds(@ForAll Random random) {
    Booklet booklet = Booklet.of(Example.FORM.id(), Example.YEAR, Tianjin.sheets());
    Checked checked = checker.check(booklet);
    for (int i = 0; i < 12; i++) {
      booklet = edit(booklet, checked, random).change().apply(booklet);
      checked = checker.check(booklet, checked);
      assertThat(said(checked)).containsExactlyElementsOf(said(checker.check(booklet)));
    }
  }

  private Edit edit(Booklet booklet, Checked checked, Random random) {
    int at = random.nextInt(booklet.sheets().size());
    Sheet sheet = booklet.sheets().get(at);
    int row = sheet.indicators().isEmpty() ? -1 : random.nextInt(sheet.indicators().size());
    switch (random.nextInt(14)) {
      case 0:
        return edits.duplicateSheet(at);
      case 1:
        return booklet.sheets().size() > 1 ? edits.deleteSheet(at) : edits.duplicateSheet(at);
      case 2:
        return edits.moveSheet(at, 0);
      case 3:
        return edits.addRowAbove(sheet.id(), Math.max(row, 0));
      case 4:
        return row < 0 ? edits.addRowAbove(sheet.id(), 0) : edits.deleteRow(sheet.id(), row);
      case 5:
        return row < 0 ? edits.addRowAbove(sheet.id(), 0) : edits.moveRow(sheet.id(), row, 0);
      case 6:
        return edits.hints("A13", random.nextBoolean());
      case 7, 8:
        return waive(booklet, checked, random, at);
      case 9, 10:
        return type(headPlace(sheet.id(), random), random);
      default:
        return row < 0
            ? edits.addRowAbove(sheet.id(), 0)
            : type(
                new FieldRef(sheet.id(), rowField(random), sheet.indicators().get(row).id()),
                random);
    }
  }

  private Edit waive(Booklet booklet, Checked checked, Random random, int at) {
    if (checked.findings().isEmpty()) {
      return edits.duplicateSheet(at);
    }
    Finding finding = checked.findings().get(random.nextInt(checked.findings().size()));
    Sheet sheet = booklet.sheet(finding.place().sheet()).orElseThrow();
    return edits.waive(sheet.id(), finding.waiver(sheet, "已与审核人员确认"));
  }

  private Edit type(FieldRef place, Random random) {
    return edits.type(List.of(place), TEXTS.get(random.nextInt(TEXTS.size())));
  }

  private static FieldRef headPlace(String sheet, Random random) {
    Field field =
        any(Stream.of(Field.values()).filter(each -> !each.ofIndicator()).toList(), random);
    return field == Field.LABELLED ? FieldRef.labelled(sheet, "项目期") : FieldRef.head(sheet, field);
  }

  private static Field rowField(Random random) {
    return any(Stream.of(Field.values()).filter(Field::ofIndicator).toList(), random);
  }

  private static Field any(List<Field> fields, Random random) {
    return fields.get(random.nextInt(fields.size()));
  }

  private static List<String> said(Checked checked) {
    List<String> said = new ArrayList<>();
    checked.findings().forEach(each -> said.add(said(each)));
    checked.waived().forEach(each -> said.add("waived " + said(each.finding())));
    return said;
  }

  private static String said(Finding finding) {
    List<String> fixes = finding.fixes().stream().map(fix -> fix.label().text()).toList();
    return String.join(
        " ",
        finding.rule(),
        finding.severity().name(),
        finding.place().toString(),
        finding.message().text(),
        fixes.toString());
  }
}
