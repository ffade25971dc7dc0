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
    return !levels.children(row.first()).contains(row.second())
        && !BlankForm.isUntouched(row.indicator().level1())
        && !BlankForm.isUntouched(row.indicator().level2());
  }

  private Finding finding(Table table, Row row) {
    String first = row.first();
    List<Fix> fixes = fixes(table, row);
    if (levels.children(first).isEmpty()) {
      Message message = Message.of("check.C01.first", first, list(levels.firsts()));
      return new Finding("C01", Severity.E, row.place(Field.LEVEL1), message, fixes);
    }
    Message message = Message.of("check.C01", row.second(), first, list(levels.children(first)));
    return new Finding("C01", Severity.E, row.place(Field.LEVEL2), message, fixes);
  }

  /** Only where it is clear what is meant, the row finds its like, and leaves no level empty. */
  private List<Fix> fixes(Table table, Row row) {
    List<String> parents = levels.parents(row.second());
    boolean known = !levels.children(row.first()).isEmpty();
    if (parents.size() != 1
        || othersOf(parents.get(0), table, row).findAny().isEmpty()
        || (known && othersOf(row.first(), table, row).findAny().isEmpty())) {
      return List.of();
    }
    String right = parents.get(0);
    String id = row.indicator().id();
    return List.of(
        new Fix(
            Message.of("check.fix.join", right),
            booklet -> booklet.withSheet(row.sheet(), each -> groups.join(each, id, right))));
  }

  private static Stream<Row> othersOf(String first, Table table, Row row) {
    return table.rows().stream().filter(each -> each != row && each.first().equals(first));
  }

  private static String list(List<String> words) {
    return String.join("、", words);
  }
}
