package org.goalsheet.check;

import java.util.List;
import java.util.stream.Stream;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Sheet;

/** C01: 二级 does not belong to its 一级. */
final class C01Pair implements SheetRule {
  private final Levels levels;
  private final Groups groups;

  C01Pair(Levels levels) {
    this.levels = levels;
    this.groups = new Groups(levels);
  }

  @Override
  public List<Finding> check(Sheet sheet) {
    return sheet.indicators().stream()
        .filter(this::isWrong)
        .map(row -> finding(sheet, row))
        .toList();
  }

  private boolean isWrong(Indicator row) {
    boolean filled = !BlankForm.isUntouched(row.level1()) && !BlankForm.isUntouched(row.level2());
    return filled && !levels.children(levels.first(row)).contains(levels.second(row));
  }

  private Finding finding(Sheet sheet, Indicator indicator) {
    Row row = new Row(sheet.id(), indicator);
    String first = levels.first(indicator);
    List<Fix> fixes = fixes(sheet, indicator);
    if (levels.children(first).isEmpty()) {
      Message message = Message.of("check.C01.first", first, list(levels.firsts()));
      return new Finding("C01", Severity.E, row.place(Field.LEVEL1), message, fixes);
    }
    Message message =
        Message.of("check.C01", levels.second(indicator), first, list(levels.children(first)));
    return new Finding("C01", Severity.E, row.place(Field.LEVEL2), message, fixes);
  }

  /** Only where it is clear what is meant, the row finds its like, and leaves no level empty. */
  private List<Fix> fixes(Sheet sheet, Indicator row) {
    List<String> parents = levels.parents(levels.second(row));
    boolean known = !levels.children(levels.first(row)).isEmpty();
    if (parents.size() != 1
        || othersOf(parents.get(0), sheet, row).findAny().isEmpty()
        || (known && othersOf(levels.first(row), sheet, row).findAny().isEmpty())) {
      return List.of();
    }
    String right = parents.get(0);
    return List.of(
        new Fix(
            Message.of("check.fix.join", right),
            booklet -> booklet.withSheet(sheet.id(), each -> groups.join(each, row.id(), right))));
  }

  private Stream<Indicator> othersOf(String first, Sheet sheet, Indicator row) {
    return sheet.indicators().stream()
        .filter(each -> !each.id().equals(row.id()) && levels.first(each).equals(first));
  }

  private static String list(List<String> words) {
    return String.join("、", words);
  }
}
