package org.goalsheet.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goalsheet.check.Example.head;

import java.util.List;
import java.util.stream.Stream;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Field;
import org.goalsheet.model.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BookletRulesTest {
  private static final Sheet FIRST = Example.of(each -> each).sheet();

  /** What a second sheet of another project says, and what is found then. */
  private record Second(Field field, String text, Field more, String moreText, String found) {}

  static Stream<Second> seconds() {
    String code = FIRST.unit().code();
    String name = FIRST.unit().name();
    return Stream.of(
        new Second(Field.NAME, "河道保洁", Field.GOAL, "保持整洁", "E01 name"),
        new Second(Field.NAME, " 河道　保洁", Field.GOAL, "保持整洁", "A15 name, E01 name"),
        new Second(Field.NAME, "河道保洁", Field.UNIT, "300400某县水务局", ""),
        new Second(Field.NAME, "河道保洁", Field.UNIT, "300400" + name, "E02 unit.code, E01 name"),
        new Second(Field.NAME, "河道清淤", Field.UNIT, code + name, ""),
        new Second(Field.NAME, "河道清淤", Field.UNIT, code + "某区水务局", "E02 unit.name"),
        new Second(Field.NAME, "河道清淤", Field.UNIT, "100201" + name, "E02 unit.code"),
        new Second(Field.NAME, "河道清淤", Field.UNIT, "300400某县水务局", ""),
        new Second(Field.NAME, "河道清淤", Field.UNIT, "某区水务局", "A02 unit.code"));
  }

  @ParameterizedTest
  @MethodSource("seconds")
  void comparesASecondSheetWithTheFirst(Second second) {
    Sheet other =
        FIRST
            .withId("t")
            .with(second.field(), second.text())
            .with(second.more(), second.moreText());
    assertThat(String.join(", ", found(FIRST, other))).isEqualTo(second.found());
  }

  @Test
  void findsNothingInNamesThatAreNotFilledIn() {
    Sheet empty = FIRST.with(Field.NAME, "").with(Field.UNIT, "");
    assertThat(found(empty, empty.withId("t"))).noneMatch(each -> each.startsWith("E"));
  }

  @Test
  void saysWhichSheetsAreAlike() {
    Booklet booklet = booklet(FIRST, FIRST.withId("t").with(Field.NAME, "河道清淤"), FIRST.withId("u"));
    assertThat(checker().check(booklet).findings())
        .extracting(each -> each.message().text())
        .containsExactly("第 3 张表与第 1 张表的项目名称相同，像是同一个项目填了两次。请删去一张，或改正项目名称。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024年度河道保洁项目", "2024年河道保洁项目", "河道保洁项目（2024年度）", "河道保洁（2024年）"})
  void findsTheYearOfAnotherBookletInAName(String name) {
    assertThat(head(Field.NAME, name).found())
        .extracting(each -> each.rule() + each.place().field())
        .containsExactly("E03NAME");
  }

  @Test
  void findsTheYearOfAnotherBookletInTexts() {
    assertThat(head(Field.GOAL, "1.2024年度完成河道保洁。\n2.保持整洁。").found()).hasSize(1);
    assertThat(head(Field.GOAL, "2024年，完成河道保洁。").found()).hasSize(1);
    assertThat(head(Field.USE, "用于2024年度河道保洁").found()).hasSize(1);
    assertThat(head(Field.USE, "支付2024年度劳务费").found()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025年度河道保洁项目",
        "2024年度、2025年度河道保洁项目",
        "2024年度河道保洁尾款",
        "2024年河道治理工程结转资金",
        "2024年度第二批专项债券项目",
        "2023—2025年河道保洁项目",
        "2023年以来建成的河道保洁",
        "河道保洁项目（〔2023〕15号）",
        "到2030年的河道保洁",
        "较2023年提高的河道保洁",
        "自2024年起的河道保洁",
        "2024年底前完成的河道保洁",
        "河道2048米保洁"
      })
  void leavesOtherYearsAlone(String text) {
    assertThat(head(Field.NAME, text).found()).isEmpty();
    assertThat(head(Field.GOAL, text).found()).isEmpty();
  }

  private static List<String> found(Sheet... sheets) {
    return checker().check(booklet(sheets)).findings().stream()
        .map(each -> each.rule() + " " + each.place().field().key())
        .toList();
  }

  private static Checker checker() {
    return new Checker(Example.FORM, Example.YEAR);
  }

  private static Booklet booklet(Sheet... sheets) {
    return Booklet.of(Example.FORM.id(), Example.YEAR, List.of(sheets));
  }
}
