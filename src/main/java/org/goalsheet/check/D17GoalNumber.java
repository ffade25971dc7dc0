package org.goalsheet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.Indicator;

/**
 * D17: a number in 绩效目标 and a 数量 row of the same thing with another number.
 *
 * <p>The same thing is one with the same unit and, plain verbs and words for quantity aside, the
 * very same words: 举办培训班12期 or 举办12期培训班, and a row 培训班 or 培训班期数. Where other words stand at the
 * number, where a second number or row comes near, where a sentence speaks of parts, totals or
 * other years, and where the signs leave room for both, nothing is said.
 */
final class D17GoalNumber implements SheetRule {
  /** A row with such words may set a part, a number for each, or a sum of several years. */
  private static final Pattern UNSURE = Pattern.compile("其中|累计|分别|[每各均]");

  private final int year;

  /**
   * @param year the budget year; what is said of another one, unless the project bears it in its
   *     name, is left aside
   */
  D17GoalNumber(int year) {
    this.year = year;
  }

  @Override
  public List<Finding> check(Table table) {
    List<Mention> mentions = Mention.in(table.sheet().goal());
    List<Finding> findings = new ArrayList<>();
    for (Row row : table.rows()) {
      if (!mentions.isEmpty() && row.second().equals(Levels.QUANTITY)) {
        contradicting(row, mentions)
            .filter(mention -> mention.isSure(year, table.sheet().name()))
            .filter(mention -> isOnly(mention, mentions, table) && isOnly(row, mention, table))
            .ifPresent(mention -> findings.add(finding(row, mention)));
      }
    }
    return findings;
  }

  /** The first mention of the row's thing with a number that cannot be right as well. */
  private static Optional<Mention> contradicting(Row row, List<Mention> mentions) {
    Tally tally = Tally.of(row.value()).orElse(null);
    if (tally == null) {
      return Optional.empty();
    }
    return mentions.stream()
        .filter(mention -> mention.tally().unit().equals(tally.unit()))
        .filter(mention -> mention.tally().contradicts(tally) && isOf(mention, row.indicator()))
        .findFirst();
  }

  private static boolean isOf(Mention mention, Indicator row) {
    return things(row).contains(mention.thing())
        && !UNSURE.matcher(row.name() + row.description()).find();
  }

  /** Whether no other sure number of the unit stands near, with or without words of its own. */
  private boolean isOnly(Mention mention, List<Mention> mentions, Table table) {
    return mentions.stream()
        .filter(other -> other != mention)
        .filter(other -> other.tally().unit().equals(mention.tally().unit()))
        .filter(other -> Things.areNear(other.thing(), mention.thing()))
        .noneMatch(other -> other.isSure(year, table.sheet().name()));
  }

  /** Whether no other row counts the thing, or a kind of it, in its unit. */
  private static boolean isOnly(Row row, Mention mention, Table table) {
    return table.rows().stream()
        .filter(other -> other != row && other.second().equals(Levels.QUANTITY))
        .filter(other -> other.value().text().contains(mention.tally().unit()))
        .flatMap(other -> things(other.indicator()).stream())
        .noneMatch(thing -> Things.areNear(thing, mention.thing()));
  }

  private static List<String> things(Indicator row) {
    List<String> things = new ArrayList<>(2);
    for (String words : List.of(row.name(), row.description())) {
      String thing = Things.of(words);
      if (thing.length() > 1) {
        things.add(thing);
      }
    }
    return things;
  }

  private static Finding finding(Row row, Mention mention) {
    String value = row.value().text().strip();
    Indicator indicator = row.indicator();
    return new Finding(
            "D17",
            Severity.W,
            row.place(Field.VALUE),
            Message.of("check.D17", mention.text(), value),
            List.of())
        .restingOn(mention.text(), indicator.name(), indicator.description());
  }
}
