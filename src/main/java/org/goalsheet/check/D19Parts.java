package org.goalsheet.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;

/**
 * D19: 其中 rows that do not add up to the row above them, in the same unit.
 *
 * <p>More than the whole is found, be it by one part or by all. Less is found from two parts on: a
 * single 其中 picks out what matters (其中：少儿活动), but who lists several divides the whole, and a
 * reviewer asks where the rest is. It is not found where a part cannot be counted with the others.
 *
 * <p>Nothing is said where some of the parts are the whole already (then the others divide it
 * another way, as by age after sex), where one part is named within another, or where the signs
 * leave it open: parts of at least so many, or a whole of at least so many.
 */
final class D19Parts implements SheetRule {
  private static final Pattern AVERAGE = Pattern.compile("率|均|占比|比例|单价");

  /**
   * A row with those of its parts that are of its unit, and their tallies.
   *
   * @param complete whether these are all its parts
   */
  private record Whole(Row head, Tally tally, List<Row> rows, List<Tally> parts, boolean complete) {
    BigDecimal sum() {
      return parts.stream().map(Tally::figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
  }

  @Override
  public List<Finding> check(Table table) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      Row head = table.rows().get(i);
      List<Row> parts = Parts.below(i, table.rows());
      if (!parts.isEmpty() && !AVERAGE.matcher(head.indicator().name()).find()) {
        whole(head, parts).flatMap(D19Parts::finding).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Whole> whole(Row head, List<Row> parts) {
    Optional<Tally> tally = Tally.of(head.value());
    if (tally.isEmpty()) {
      return Optional.empty();
    }
    List<Row> rows = new ArrayList<>();
    List<Tally> tallies = new ArrayList<>();
    for (Row part : parts) {
      Tally of = Tally.of(part.value()).orElse(null);
      if (of != null && of.unit().equals(tally.get().unit())) {
        rows.add(part);
        tallies.add(of);
      }
    }
    return tallies.isEmpty()
        ? Optional.empty()
        : Optional.of(new Whole(head, tally.get(), rows, tallies, tallies.size() == parts.size()));
  }

  private static Optional<Finding> finding(Whole whole) {
    int order = whole.sum().compareTo(whole.tally().figure());
    if (!areApart(whole)) {
      return Optional.empty();
    } else if (order > 0 && areBounded(whole)) {
      return Optional.of(finding(whole, "check.D19"));
    }
    return order < 0 && areAll(whole) && arePlain(whole)
        ? Optional.of(finding(whole, "check.D19.less"))
        : Optional.empty();
  }

  /** Whether the whole has an upper end, and the parts cannot be lower unless it can, too. */
  private static boolean areBounded(Whole whole) {
    Tally head = whole.tally();
    return !head.isLowerBound()
        && (head.isUpperBound() || whole.parts().stream().noneMatch(Tally::isUpperBound));
  }

  private static boolean areApart(Whole whole) {
    return !hasWholeWithin(whole) && !hasNameWithin(whole.rows());
  }

  /** Whether some neighbours among the parts are the whole already. */
  private static boolean hasWholeWithin(Whole whole) {
    List<Tally> parts = whole.parts();
    for (int from = 0; from < parts.size(); from++) {
      BigDecimal sum = BigDecimal.ZERO;
      for (int to = from; to < parts.size(); to++) {
        sum = sum.add(parts.get(to).figure());
        if (sum.compareTo(whole.tally().figure()) == 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hasNameWithin(List<Row> rows) {
    List<String> names = rows.stream().map(Parts::name).toList();
    for (int i = 1; i < names.size(); i++) {
      if (names.get(i).contains(names.get(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean arePlain(Whole whole) {
    return Stream.concat(Stream.of(whole.tally()), whole.parts().stream())
        .noneMatch(tally -> tally.isUpperBound() || tally.isLowerBound());
  }

  private static boolean areAll(Whole whole) {
    return whole.parts().size() > 1 && whole.complete();
  }

  private static Finding finding(Whole whole, String key) {
    Tally head = whole.tally();
    Tally sum = new Tally(null, whole.sum(), head.unit());
    Tally difference = new Tally(null, whole.sum().subtract(head.figure()).abs(), head.unit());
    return new Finding(
            "D19",
            Severity.W,
            whole.head().place(Field.VALUE),
            Message.of(key, sum.text(), head.text(), difference.text()),
            List.of())
        .restingOn(facts(whole));
  }

  private static String[] facts(Whole whole) {
    return whole.rows().stream()
        .map(Row::indicator)
        .flatMap(row -> Stream.of(row.name(), row.value().text()))
        .toArray(String[]::new);
  }
}
