package org.goalsheet.check;

import java.util.List;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Sheet;

/** C03: the rows of one 一级 do not stand together; each row that begins anew is found. */
final class C03Scattered implements SheetRule {
  private final Levels levels;
  private final Groups groups;

  C03Scattered(Levels levels) {
    this.levels = levels;
    this.groups = new Groups(levels);
  }

  @Override
  public List<Finding> check(Sheet sheet) {
    return groups.strays(sheet).stream().map(row -> finding(sheet, row)).toList();
  }

  private Finding finding(Sheet sheet, Indicator row) {
    String first = levels.first(row);
    Fix fix =
        new Fix(
            Message.of("check.fix.together", first),
            booklet -> booklet.withSheet(sheet.id(), each -> groups.together(each, first)));
    return new Finding(
        "C03",
        Severity.W,
        new Row(sheet.id(), row).place(Field.LEVEL1),
        Message.of("check.C03", first, sheet.indexOf(row.id()) + 1),
        List.of(fix));
  }
}
