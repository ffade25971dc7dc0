package org.goalsheet.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goalsheet.form.Form;
import org.goalsheet.form.Form.Level;
import org.goalsheet.model.Indicator;

/**
 * The first and second levels that a form knows, found in other spellings too. Rules ask here which
 * level a row is of, so that a word spelled otherwise is found once, as such, and not as a gap.
 */
final class Levels {
  static final String OUTPUT = "产出指标";
  static final String COST = "成本指标";
  static final String BENEFIT = "效益指标";
  static final String SATISFACTION = "满意度指标";
  static final String QUANTITY = "数量指标";
  static final String QUALITY = "质量指标";
  static final String TIME = "时效指标";
  static final String ECONOMIC_COST = "经济成本指标";

  /** What no word consists of: blanks, what cannot be seen, the colon of a label. */
  private static final Pattern BLANKS = Pattern.compile("[\\h\\v\\p{Cf}:：]+");

  private static final String ENDING = "指标";
  private static final String PUBLIC = "社会公众或";

  private final Form form;
  private final List<String> firsts;
  private final List<String> seconds;

  Levels(Form form) {
    this.form = form;
    this.firsts = form.levels().stream().map(Level::name).toList();
    this.seconds = form.levels().stream().flatMap(level -> level.children().stream()).toList();
  }

  /** The known first level of a row; what is written, without blanks, where none is meant. */
  String first(Indicator row) {
    String written = row.level1();
    return firsts.contains(written) ? written : meantFirst(bare(written));
  }

  /** The known second level of a row; what is written, without blanks, where none is meant. */
  String second(Indicator row) {
    String written = row.level2();
    return seconds.contains(written) ? written : meantSecond(bare(written), first(row));
  }

  private String meantFirst(String word) {
    return match(word, firsts).orElse(word);
  }

  private String meantSecond(String word, String first) {
    return seconds.contains(word)
        ? word
        : match(word, children(first)).or(() -> match(word, seconds)).orElse(word);
  }

  List<String> firsts() {
    return firsts;
  }

  /** The second levels under a known first level; none under an unknown one. */
  List<String> children(String first) {
    return form.level(first).map(Level::children).orElse(List.of());
  }

  /** The first levels that a second level may stand under. */
  List<String> parents(String second) {
    return form.levels().stream()
        .filter(level -> level.children().contains(second))
        .map(Level::name)
        .toList();
  }

  /** Whether the form has it, as a first or a second level. */
  boolean isKnown(String level) {
    return firsts.contains(level) || seconds.contains(level);
  }

  private static Optional<String> match(String word, List<String> known) {
    return variants(word).filter(known::contains).findFirst();
  }

  private static Stream<String> variants(String word) {
    String renamed = word.replace("项目完成", "产出").replace("效果", "效益").replace("项目效益", "效益");
    return Stream.of(word, renamed, PUBLIC + renamed, without(PUBLIC, renamed))
        .flatMap(each -> Stream.of(each, each + ENDING, withoutEnding(each)));
  }

  private static String without(String start, String word) {
    return word.startsWith(start) ? word.substring(start.length()) : word;
  }

  private static String withoutEnding(String word) {
    return word.endsWith(ENDING) ? word.substring(0, word.length() - ENDING.length()) : word;
  }

  private static String bare(String word) {
    return BLANKS.matcher(word).replaceAll("");
  }
}
