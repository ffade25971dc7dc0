package org.goalsheet.check;

import java.util.ArrayList;
import java.util.List;
import org.goalsheet.form.Form;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.FieldRef;
import org.goalsheet.model.Lists;
import org.goalsheet.model.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * D21: a row that says 不适用 in any of its cells, or 无 both as its name and as its value. Such a row
 * asks for nothing and can go.
 *
 * <p>A single 无 beside real texts is a cell that was not filled in (A04), and so graver.
 */
final class D21NotApplicable implements SheetRule {
  private static final List<Field> CELLS =
      List.of(Field.INDICATOR_NAME, Field.VALUE, Field.DESCRIPTION, Field.LEVEL2, Field.LEVEL1);

  private final boolean isWeighted;

  D21NotApplicable(Form form) {
    isWeighted = form.limits().weights() != null;
  }

  @Override
  public List<Finding> check(Table table) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      Row row = table.rows().get(i);
      Field saying = saying(row);
      if (saying != null) {
        findings.add(finding(row, saying, fixes(table, i)));
      }
    }
    return findings;
  }

  private static @Nullable Field saying(Row row) {
    if (NotApplicable.isNone(row.indicator())) {
      return Field.INDICATOR_NAME;
    }
    for (Field field : CELLS) {
      if (NotApplicable.isSaid(row.indicator().get(field))) {
        return field;
      }
    }
    return null;
  }

  private static Finding finding(Row row, Field field, List<Fix> fixes) {
    return new Finding(
        "D21",
        Severity.H,
        row.place(field),
        Message.of("check.D21", row.indicator().get(field).strip()),
        fixes);
  }

  /** To delete the row, unless something would be missing then, or add up to something else. */
  private List<Fix> fixes(Table table, int index) {
    Row row = table.rows().get(index);
    boolean harmless = !isWeighted && !isCost(row) && hasLike(table, row) && !isHead(table, index);
    FieldRef place = row.place(Field.VALUE);
    return harmless
        ? List.of(
            new Fix(
                Message.of("check.fix.row"),
                booklet ->
                    booklet.withSheet(
                        place.sheet(), sheet -> without(sheet, row.indicator().id()))))
        : List.of();
  }

  /** The sum of the costs says something only when every cost row is an amount. */
  private static boolean isCost(Row row) {
    return row.first().equals(Levels.COST)
        || row.second().equals(Levels.COST)
        || row.second().equals(Levels.ECONOMIC_COST);
  }

  /** Whether another row of its two levels stays. */
  private static boolean hasLike(Table table, Row row) {
    boolean second = row.second().equals(Levels.QUANTITY) || row.second().equals(Levels.QUALITY);
    return table.rows().stream()
        .anyMatch(
            other ->
                other != row
                    && other.first().equals(row.first())
                    && (!second || other.second().equals(row.second())));
  }

  /** Whether the next row is a part of this one, and would become a part of the one before. */
  private static boolean isHead(Table table, int index) {
    return index + 1 < table.rows().size() && Parts.isPart(table.rows().get(index + 1));
  }

  private static Sheet without(Sheet sheet, String row) {
    int index = sheet.indexOf(row);
    return index < 0 ? sheet : sheet.withIndicators(Lists.remove(sheet.indicators(), index));
  }
}
