package org.goalsheet.check;

import java.util.List;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.Quantity;

/** D12: the unit stands in the name, as in 保洁河道（条）, and again in the value. */
final class D12UnitTwice implements RowRule {
  private static final String LABEL = "单位";

  @Override
  public List<Finding> check(Row row) {
    String unit = unit(row.indicator().name());
    return !unit.isEmpty() && hasUnit(row.value().quantities(), unit)
        ? List.of(finding(row, unit))
        : List.of();
  }

  private static String unit(String name) {
    String remark = Names.remark(name);
    return remark.startsWith(LABEL) ? remark.replaceFirst("单位[:：]?\\h*", "") : remark;
  }

  private static boolean hasUnit(List<Quantity> quantities, String unit) {
    for (Quantity quantity : quantities) {
      if (quantity.unit().text().equals(unit)) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(Row row, String unit) {
    return new Finding(
            "D12",
            Severity.H,
            row.place(Field.INDICATOR_NAME),
            Message.of("check.D12", unit),
            List.of())
        .restingOn(unit);
  }
}
