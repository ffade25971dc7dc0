package org.goalsheet.check;

import java.util.List;
import java.util.stream.Stream;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;

/** C02: a 一级 or 二级 that means a known word but is written otherwise. */
final class C02LevelWord implements RowRule {
  private final Levels levels;

  C02LevelWord(Levels levels) {
    this.levels = levels;
  }

  @Override
  public List<Finding> check(Row row) {
    boolean usual =
        row.indicator().level1().equals(row.first())
            && row.indicator().level2().equals(row.second());
    return usual
        ? List.of()
        : Stream.concat(
                findings(row, Field.LEVEL1, row.first()), findings(row, Field.LEVEL2, row.second()))
            .toList();
  }

  /** What tidying alone puts right is left to A15. */
  private Stream<Finding> findings(Row row, Field field, String meant) {
    String written = Untidy.tidy(row.indicator().get(field), false);
    boolean right = written.equals(meant) || !levels.isKnown(meant);
    return right ? Stream.empty() : Stream.of(finding(row, field, written, meant));
  }

  /** Another word is left to the person: it may have been chosen. */
  private static Finding finding(Row row, Field field, String written, String meant) {
    if (!Levels.isSpelling(written, meant)) {
      Message message = Message.of("check.C02.alike", written, meant);
      return new Finding("C02", Severity.W, row.place(field), message, List.of());
    }
    Fix fix =
        new Fix(
            Message.of("check.fix.word", meant), booklet -> booklet.with(row.place(field), meant));
    return new Finding(
        "C02", Severity.W, row.place(field), Message.of("check.C02", written, meant), List.of(fix));
  }
}
