package org.goalsheet.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.goalsheet.model.FieldRef;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Sheet;

/**
 * The order of findings on a sheet: by place, at one place by rule. The fields are declared in the
 * order of the table; the head stands above all rows.
 */
final class TableOrder implements Comparator<Finding> {
  private final Map<String, Integer> rows = new HashMap<>();

  TableOrder(Sheet sheet) {
    for (Indicator row : sheet.indicators()) {
      rows.put(row.id(), rows.size());
    }
  }

  @Override
  public int compare(Finding one, Finding other) {
    int byRow = Integer.compare(row(one.place()), row(other.place()));
    if (byRow != 0) {
      return byRow;
    }
    int byField = one.place().field().compareTo(other.place().field());
    return byField == 0 ? one.rule().compareTo(other.rule()) : byField;
  }

  private int row(FieldRef place) {
    String row = place.indicator();
    return row == null ? -1 : rows.getOrDefault(row, -1);
  }
}
