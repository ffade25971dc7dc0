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
 * <p>More than the whole is found, be it by one part or by all. It is not where some of the parts
 * are the whole already (then the others divide it another way, as by age after sex), where one
 * part is named within another, or where the signs leave it open.
 *
 * <p>Less than the whole is right as a rule, with several parts too: 其中 means "among them". It is
 * found only where the parts claim to be all: one of them is the rest (其他), the two are opposites
 * (集中, 分散), or the row above calls itself their sum (合计); and only between plain numbers.
 */
final class D19Parts implements SheetRule {
  private static final Pattern AVERAGE = Pattern.compile("率|均|占比|比例|单价");

  private static final Pattern REST = Pattern.compile("^(?:其他|其它|其余|剩余)");

  private static final Pattern SUM = Pattern.compile("合计|总计|之和|总和");

  private static final List<List<String>> OPPOSITES =
      List.of(
          List.of("集中", "分散"),
          List.of("男", "女"),
          List.of("城镇", "农村"),
          List.of("线上", "线下"),
          List.of("室内", "室外"),
          List.of("上半年", "下半年"),
          List.of("公办", "民办"),
          List.of("干流", "支流"),
          List.of("国家级", "地方级"));

  /** A row with the tallies of its parts. */
  private record Whole(Row head, Tally tally, List<Row> rows, List<Tally> parts) {
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
        : Optional.of(new Whole(head, tally.get(), rows, tallies));
  }

  private static Optional<Finding> finding(Whole whole) {
    int order = whole.sum().compareTo(whole.tally().figure());
    if (order > 0 && areBounded(whole) && areApart(whole)) {
      return Optional.of(finding(whole, "check.D19"));
    }
    return order < 0 && arePlain(whole) && areAll(whole)
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
    List<String> names = whole.rows().stream().map(Parts::name).toList();
    return names.size() > 1
        && (REST.matcher(names.get(names.size() - 1)).find()
            || areOpposites(names)
            || SUM.matcher(whole.head().indicator().description()).find());
  }

  private static boolean areOpposites(List<String> names) {
    String one = names.get(0);
    String other = names.get(1);
    return names.size() == 2
        && OPPOSITES.stream()
            .anyMatch(
                pair ->
                    (one.contains(pair.get(0)) && other.contains(pair.get(1)))
                        || (one.contains(pair.get(1)) && other.contains(pair.get(0))));
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
    return Stream.concat(
            Stream.of(whole.head().indicator().description()),
            whole.rows().stream()
                .map(Row::indicator)
                .flatMap(row -> Stream.of(row.name(), row.value().text())))
        .toArray(String[]::new);
  }
}
