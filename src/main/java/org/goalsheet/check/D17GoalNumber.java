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
  /** A row with such words may set a part, or a sum of several years. */
  private static final Pattern UNSURE = Pattern.compile("其中|累计|分别|[每各均]|合计|共计|总计");

  private final int year;

  /**
   * @param year the budget year; what is said of another one is left aside
   */
  D17GoalNumber(int year) {
    this.year = year;
  }

  @Override
  public List<Finding> check(Table table) {
    List<Mention> mentions = Mention.in(table.sheet().goal(), year);
    List<Finding> findings = new ArrayList<>();
    for (Mention mention : mentions) {
      only(mention, mentions, table).ifPresent(row -> compare(mention, row, findings));
    }
    return findings;
  }

  /** The one row of the same thing, where there is no other near it, and no other mention. */
  private static Optional<Row> only(Mention mention, List<Mention> mentions, Table table) {
    String thing = mention.thing();
    if (thing.length() < 2 || mentions.stream().anyMatch(other -> isNear(other, mention))) {
      return Optional.empty();
    }
    List<Row> near = new ArrayList<>();
    for (Row row : table.rows()) {
      if (row.second().equals(Levels.QUANTITY)
          && row.value().text().contains(mention.tally().unit())
          && things(row.indicator()).stream().anyMatch(each -> Things.areNear(each, thing))) {
        near.add(row);
      }
    }
    return near.size() == 1 && things(near.get(0).indicator()).contains(thing)
        ? Optional.of(near.get(0))
        : Optional.empty();
  }

  private static boolean isNear(Mention other, Mention mention) {
    return other != mention
        && other.tally().unit().equals(mention.tally().unit())
        && Things.areNear(other.thing(), mention.thing());
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

  private static void compare(Mention mention, Row row, List<Finding> findings) {
    Indicator indicator = row.indicator();
    Tally.of(row.value())
        .filter(tally -> tally.unit().equals(mention.tally().unit()))
        .filter(mention.tally()::contradicts)
        .filter(tally -> !UNSURE.matcher(indicator.name() + indicator.description()).find())
        .ifPresent(tally -> findings.add(finding(row, mention)));
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
