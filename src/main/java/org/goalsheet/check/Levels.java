package org.goalsheet.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private static final String ENDING = "指标";
  private static final String PUBLIC = "社会公众或";

  /** Second levels that no form prints but every reviewer takes, by their first level. */
  private static final Map<String, List<String>> USUAL =
      Map.of(SATISFACTION, List.of(SATISFACTION, "社会公众满意度指标"));

  /** Words that mean a level without being equal to it. */
  private static final Map<String, Pattern> ALIKE =
      Map.of(
          OUTPUT,
          Pattern.compile("项目产出(?:指标)?"),
          BENEFIT,
          Pattern.compile("项目(?:效益|效果)(?:指标)?"),
          SATISFACTION,
          Pattern.compile("(?:社会公众或?)?(?:服务对象)?满意度(?:指标)?"),
          QUANTITY,
          Pattern.compile("产出数量(?:指标)?"),
          QUALITY,
          Pattern.compile("产出质量(?:指标)?"),
          TIME,
          Pattern.compile("(?:产出时效|时效性)(?:指标)?"),
          "生态效益指标",
          Pattern.compile("(?:生态)?环[境保](?:效益|影响)(?:指标)?"),
          "可持续影响指标",
          Pattern.compile("可持续.*"),
          "服务对象满意度指标",
          Pattern.compile(".*满意度(?:指标)?"),
          "生态环境成本指标",
          Pattern.compile("(?:生态|环境)成本(?:指标)?"));

  private final List<String> firsts;
  private final Set<String> seconds = new LinkedHashSet<>();

  /** What a form prints under each first level. */
  private final Map<String, List<String>> printed = new HashMap<>();

  /** The same, and what is usual there. */
  private final Map<String, Set<String>> allowed = new HashMap<>();

  Levels(Form form) {
    this.firsts = form.levels().stream().map(Level::name).toList();
    for (Level level : form.levels()) {
      Set<String> children = new LinkedHashSet<>(level.children());
      children.addAll(USUAL.getOrDefault(level.name(), List.of()));
      printed.put(level.name(), level.children());
      allowed.put(level.name(), children);
    }
    firsts.forEach(first -> seconds.addAll(allowed(first)));
  }

  /** The known first level of a row; what is written, without blanks, where none is meant. */
  String first(Indicator row) {
    String written = row.level1();
    return allowed.containsKey(written) ? written : meantFirst(bare(written));
  }

  /** The known second level of a row; what is written, without blanks, where none is meant. */
  String second(Indicator row) {
    String written = row.level2();
    return seconds.contains(written) ? written : meantSecond(bare(written), first(row));
  }

  private String meantFirst(String word) {
    return equal(word, firsts).or(() -> alike(word, firsts)).orElse(word);
  }

  private String meantSecond(String word, String first) {
    Set<String> nearest = allowed(first);
    return seconds.contains(word)
        ? word
        : equal(word, nearest)
            .or(() -> equal(word, seconds))
            .or(() -> alike(word, nearest))
            .orElse(word);
  }

  List<String> firsts() {
    return firsts;
  }

  boolean isFirst(String word) {
    return allowed.containsKey(word);
  }

  /** The second levels that the form prints under a first level; none under an unknown one. */
  List<String> children(String first) {
    return printed.getOrDefault(first, List.of());
  }

  /** Whether a second level may stand under a first one. */
  boolean belongs(String second, String first) {
    return allowed(first).contains(second);
  }

  boolean isSecond(String word) {
    return seconds.contains(word);
  }

  /** The first levels that a second level may stand under. */
  List<String> parents(String second) {
    return firsts.stream().filter(first -> belongs(second, first)).toList();
  }

  /** Whether it is a first or a second level. */
  boolean isKnown(String level) {
    return isFirst(level) || isSecond(level);
  }

  /** Whether a word is only another spelling of a level, not another word for it. */
  static boolean isSpelling(String word, String level) {
    return spellings(bare(word)).anyMatch(level::equals);
  }

  private Set<String> allowed(String first) {
    return allowed.getOrDefault(first, Set.of());
  }

  private static Optional<String> equal(String word, Collection<String> known) {
    return spellings(word).filter(known::contains).findFirst();
  }

  private static Optional<String> alike(String word, Collection<String> known) {
    return known.stream()
        .filter(level -> ALIKE.containsKey(level) && ALIKE.get(level).matcher(word).matches())
        .findFirst();
  }

  private static Stream<String> spellings(String word) {
    String renamed = word.replace("项目完成", "产出").replace("效果", "效益");
    return Stream.of(word, renamed, PUBLIC + renamed, without(PUBLIC, renamed))
        .flatMap(each -> Stream.of(each, each + ENDING, withoutEnding(each)));
  }

  private static String without(String start, String word) {
    return word.startsWith(start) ? word.substring(start.length()) : word;
  }

  private static String withoutEnding(String word) {
    return word.endsWith(ENDING) ? word.substring(0, word.length() - ENDING.length()) : word;
  }

  /** A word has no blanks in it, nor the colon of a label. */
  private static String bare(String word) {
    return Unseen.without(word).replace(":", "").replace("：", "");
  }
}
