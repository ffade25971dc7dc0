package org.goalsheet.check;

import java.util.List;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.Sheet;

/** C03: the rows of one 一级 do not stand together; each row that begins anew is found. */
final class C03Scattered implements SheetRule {
  private final Groups groups;

  C03Scattered(Levels levels) {
    this.groups = new Groups(levels);
  }

  @Override
  public List<Finding> check(Table table) {
    return groups.strays(table).stream().map(row -> finding(table.sheet(), row)).toList();
  }

  private Finding finding(Sheet sheet, Row row) {
    Fix fix =
        new Fix(
            Message.of("check.fix.together", row.first()),
            booklet -> booklet.withSheet(sheet.id(), each -> groups.together(each, row.first())));
    return new Finding(
        "C03",
        Severity.W,
        row.place(Field.LEVEL1),
        Message.of("check.C03", row.first(), sheet.indexOf(row.indicator().id()) + 1),
        List.of(fix));
  }
}
