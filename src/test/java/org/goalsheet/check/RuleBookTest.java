package org.goalsheet.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.goalsheet.form.Form;
import org.goalsheet.message.Message;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Extras;
import org.goalsheet.model.Field;
import org.goalsheet.model.Ids;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Sheet;
import org.goalsheet.model.TargetValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rule book tells people is true: its examples are checked. */
class RuleBookTest {
  private static final Ids IDS = new Ids();

  static Stream<RuleBook.Entry> rules() {
    return RuleBook.of(Weighted.FORM).stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theWrongExampleIsFoundByItsRuleAndTheRightOneIsNot(RuleBook.Entry rule) {
    assertThat(found(rule, rule.wrong()))
        .as(rule.wrong())
        .isNotEmpty()
        .allSatisfy(each -> assertThat(rule.severities()).contains(each.severity()));
    assertThat(found(rule, rule.right())).as(rule.right()).isEmpty();
    assertThat(rule.about()).endsWith("。");
  }

  private static List<Finding> found(RuleBook.Entry rule, String example) {
    Form form = rule.id().startsWith("F") ? Weighted.FORM : Example.FORM;
    return new Checker(form, Example.YEAR)
        .check(booklet(example)).findings().stream()
            .filter(each -> each.rule().equals(rule.id()))
            .toList();
  }

  private static Booklet booklet(String example) {
    Booklet booklet = Booklet.of(Example.FORM.id(), Example.YEAR, List.of());
    String[] sheets = example.split("\\R?下一张表\\R?");
    return booklet.withSheets(Stream.of(sheets).map(lines -> sheet(IDS.get(), lines)).toList());
  }

  private static Sheet sheet(String id, String example) {
    Sheet sheet = Example.of(sound -> sound.withId(id)).sheet();
    for (String line : example.lines().filter(each -> !each.contains(" | ")).toList()) {
      sheet = withHeadLine(sheet, line);
    }
    List<Indicator> rows =
        example.lines().filter(each -> each.contains(" | ")).map(RuleBookTest::row).toList();
    return rows.isEmpty() ? sheet : sheet.withIndicators(rows);
  }

  private static Sheet withHeadLine(Sheet sheet, String line) {
    int colon = line.indexOf('：');
    String label = line.substring(0, colon);
    Field field =
        Stream.of(Field.values())
            .filter(each -> Message.text("field." + each.key()).equals(label))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no field is called " + label));
    return sheet.with(field, line.substring(colon + 1));
  }

  private static Indicator row(String line) {
    String[] texts = line.split(" \\| ?", -1);
    return new Indicator(
        IDS.get(),
        texts[0],
        texts[1],
        texts[2],
        texts[3],
        new TargetValue(texts[4]),
        texts.length > 5 ? texts[5] : "",
        Extras.NONE);
  }
}
