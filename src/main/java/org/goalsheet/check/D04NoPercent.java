package org.goalsheet.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.Measure;
import org.goalsheet.model.Quantity;
import org.goalsheet.model.Unit;
import org.goalsheet.model.Unit.Kind;

/** D04: a name in 率, 度, 比例 or 占比 that asks for a share, and a value in another unit than %. */
final class D04NoPercent implements RowRule {
  private static final Set<Kind> STRANGE = Set.of(Kind.COUNT, Kind.TIME, Kind.SIZE, Kind.MONEY);

  /** Grades and multiples are taken too. */
  private static final Set<String> TAKEN = Set.of("级", "类", "倍", "点");

  @Override
  public List<Finding> check(Row row) {
    String name = row.indicator().name();
    String core = Names.core(name);
    return Names.isShare(core) && !Names.tellsPercent(name)
        ? row
            .value()
            .measure()
            .filter(measure -> isStrange(measure.quantity(), core))
            .map(measure -> finding(row, measure))
            .stream()
            .toList()
        : List.of();
  }

  /** 0.95 is a share too, and satisfaction without % is found as D07. */
  private static boolean isStrange(Quantity quantity, String core) {
    Unit unit = quantity.unit();
    if (unit.text().equals("%")) {
      return false;
    }
    return unit.isNone()
        ? quantity.to().compareTo(BigDecimal.ONE) >= 0 && !Names.isSatisfaction(core)
        : STRANGE.contains(unit.kind()) && !TAKEN.contains(unit.text()) && !isScore(unit, core);
  }

  /** How far something goes, as 知晓度, may be asked in scores; how much of it, as 及时率, may not. */
  private static boolean isScore(Unit unit, String core) {
    return unit.text().equals("分") && core.endsWith("度");
  }

  private static Finding finding(Row row, Measure measure) {
    Unit unit = measure.quantity().unit();
    Message message =
        unit.isNone()
            ? Message.of("check.D04", row.value().text().strip())
            : Message.of("check.D04.unit", row.indicator().name().strip(), unit.text());
    return new Finding("D04", Severity.W, row.place(Field.VALUE), message, fixes(row, measure))
        .restingOn(row.indicator().name());
  }

  private static List<Fix> fixes(Row row, Measure measure) {
    Quantity quantity = measure.quantity();
    return quantity.unit().isNone() && quantity.to().compareTo(Percent.WHOLE) <= 0
        ? List.of(Written.fix(row, Written.withPercent(row.value())))
        : List.of();
  }
}
