package org.goalsheet.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenTest {
  private static final String SOUND =
      """
      # a sound file
      年度：2025
      单位编码：100200
      单位名称：某区水务中心
      项目名称：河道保洁
      预算数：100.00
      财政资金：100.00
      其他资金：
      资金用途：支付劳务费
      绩效目标：保洁河道27条。
       保持整洁。
      ---
      产出指标 | 数量指标 | 保洁河道 | 条数 | 27条
      ===
      A07 E 1 indicator.level1  # no benefit
      """;

  static List<Golden> all() {
    return Golden.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void findsWhatACarefulReviewerWouldAndNothingElse(Golden golden) {
    assertThat(golden.found())
        .as(golden.file())
        .containsExactlyInAnyOrderElementsOf(golden.expected());
  }

  @Test
  void showsEveryRuleOfTheCatalogueAtLeastOnce() {
    Pattern rule = Pattern.compile("\\b[A-E]\\d\\d\\b");
    Set<String> shown =
        all().stream()
            .flatMap(golden -> golden.expected().stream())
            .flatMap(finding -> rule.matcher(finding).results().map(found -> found.group()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(shown).containsExactlyElementsOf(catalogue());
  }

  @Test
  void keepsTenTablesInWhichNothingIsToBeFound() {
    assertThat(all())
        .filteredOn(golden -> golden.expected().isEmpty())
        .hasSizeGreaterThanOrEqualTo(10);
  }

  @Test
  void readsTextsOfSeveralLines() {
    Golden golden = Golden.parse("sound.txt", SOUND);
    assertThat(golden.booklet().sheets().get(0).goal()).isEqualTo("保洁河道27条。\n保持整洁。");
    assertThat(golden.expected()).containsExactly("A07 E 1 indicator.level1");
  }

  @ParameterizedTest
  @CsvSource({
    "年度：2025, 年度：今年, 2",
    "预算数：100.00, 预算：100.00, 5",
    "---, '', 11",
    "27条, 27条 | 多余, 13",
    "===, '', 14",
    "A07 E 1 indicator.level1, A07 E 2 indicator.level1, 15",
    "A07 E 1 indicator.level1, A07 E indicator.level1, 15",
    "A07 E 1 indicator.level1, A07 E 1 level1, 15",
    "A07 E 1 indicator.level1, 2: A03 E goal, 15",
    "A07 E 1 indicator.level1, A7 E goal, 15"
  })
  void namesTheLineThatIsFaulty(String sound, String faulty, int line) {
    assertThatThrownBy(() -> Golden.parse("faulty.txt", SOUND.replace(sound, faulty)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("faulty.txt:" + line + ":");
  }

  /** All rules but those on weights, which these sheets do not have; there is no B06. */
  private static List<String> catalogue() {
    return Stream.of(rules("A", 15), rules("B", 14), rules("C", 10), rules("D", 21), rules("E", 3))
        .flatMap(each -> each)
        .filter(rule -> !rule.equals("B06"))
        .toList();
  }

  private static Stream<String> rules(String letter, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(number -> "%s%02d".formatted(letter, number));
  }
}
