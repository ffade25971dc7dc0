package org.goalsheet.check;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Sheet;
import org.goalsheet.model.Waiver;

/**
 * What was found in one sheet, apart from the others.
 *
 * @param ofRows what the row rules found, row by row
 * @param all what all rules found, in the order of the table
 * @param open those that nobody has waived
 * @param waived those that a person has decided to leave
 */
record CheckedSheet(
    Sheet sheet,
    List<List<Finding>> ofRows,
    List<Finding> all,
    List<Finding> open,
    List<Waived> waived) {

  static CheckedSheet of(Sheet sheet, List<List<Finding>> ofRows, List<Finding> all) {
    if (sheet.waivers().isEmpty()) {
      return new CheckedSheet(sheet, ofRows, all, all, List.of());
    }
    List<Finding> open = new ArrayList<>();
    List<Waived> waived = new ArrayList<>();
    for (Finding finding : all) {
      waiver(finding, sheet)
          .ifPresentOrElse(
              waiver -> waived.add(new Waived(finding, waiver)), () -> open.add(finding));
    }
    return new CheckedSheet(sheet, ofRows, all, open, waived);
  }

  private static Optional<Waiver> waiver(Finding finding, Sheet sheet) {
    return sheet.waivers().stream()
        .filter(waiver -> finding.isCoveredBy(waiver, sheet))
        .findFirst();
  }

  /** The same with what was found by comparing the sheet with others. */
  CheckedSheet with(List<Finding> more) {
    List<Finding> both = new ArrayList<>(all);
    both.addAll(more);
    both.sort(new TableOrder(sheet));
    return of(sheet, ofRows, both);
  }

  /** What was found in each row, by the row itself: what has not changed is found again. */
  Map<Indicator, List<Finding>> byRow() {
    Map<Indicator, List<Finding>> byRow = new IdentityHashMap<>();
    for (int i = 0; i < ofRows.size(); i++) {
      byRow.put(sheet.indicators().get(i), ofRows.get(i));
    }
    return byRow;
  }
}
