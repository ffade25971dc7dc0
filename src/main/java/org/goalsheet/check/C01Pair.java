package org.goalsheet.check;

import java.util.List;
import java.util.stream.Stream;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;

/** C01: 二级 does not belong to its 一级. */
final class C01Pair implements SheetRule {
  private final Levels levels;
  private final Groups groups;

  C01Pair(Levels levels) {
    this.levels = levels;
    this.groups = new Groups(levels);
  }

  @Override
  public List<Finding> check(Table table) {
    return table.rows().stream().filter(this::isWrong).map(row -> finding(table, row)).toList();
  }

  private boolean isWrong(Row row) {
    return !levels.belongs(row.second(), row.first())
        && !BlankForm.isUntouched(row.indicator().level1())
        && !BlankForm.isUntouched(row.indicator().level2());
  }

  private Finding finding(Table table, Row row) {
    String first = row.first();
    List<Fix> fixes = fixes(table, row);
    if (!levels.isFirst(first)) {
      Message message = Message.of("check.C01.first", first, list(levels.firsts()));
      return new Finding("C01", Severity.E, row.place(Field.LEVEL1), message, fixes);
    }
    Message message = Message.of("check.C01", row.second(), first, list(levels.children(first)));
    return new Finding("C01", Severity.E, row.place(Field.LEVEL2), message, fixes)
        .restingOn(row.indicator().level1());
  }

  private List<Fix> fixes(Table table, Row row) {
    List<String> parents = levels.parents(row.second());
    if (parents.size() != 1 || !mayJoin(table, row, parents.get(0))) {
      return List.of();
    }
    String right = parents.get(0);
    String id = row.indicator().id();
    return List.of(
        new Fix(
            Message.of("check.fix.join", right),
            booklet -> booklet.withSheet(row.sheet(), each -> groups.join(each, id, right))));
  }

  /**
   * Only where the row finds its like and leaves no level empty, and where neither C09 nor C10
   * would find it in its new place.
   */
  private boolean mayJoin(Table table, Row row, String right) {
    boolean leavesOthers =
        !levels.isFirst(row.first()) || othersOf(row.first(), table, row).findAny().isPresent();
    boolean mixesCosts =
        row.second().equals(Levels.COST) && othersOf(Levels.COST, table, row).findAny().isPresent();
    boolean hidesSatisfaction = !right.equals(Levels.SATISFACTION) && C10Satisfaction.isNamed(row);
    return leavesOthers
        && !mixesCosts
        && !hidesSatisfaction
        && othersOf(right, table, row).findAny().isPresent();
  }

  private static Stream<Row> othersOf(String first, Table table, Row row) {
    return table.rows().stream().filter(each -> each != row && each.first().equals(first));
  }

  private static String list(List<String> words) {
    return String.join("、", words);
  }
}
