package org.goalsheet.ui.side;

import org.goalsheet.message.Message;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.FieldRef;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Sheet;

/** Says where a place is, as a clerk would. */
final class Places {
  private Places() {}

  /** As {@code 第 5 行 线路通讯质量 · 指标值}, or the name of a field of the head. */
  static String inSheet(Booklet booklet, FieldRef ref) {
    String field = ref.name();
    String indicator = ref.indicator();
    if (indicator == null) {
      return field;
    }
    return booklet.sheet(ref.sheet()).map(sheet -> row(sheet, indicator, field)).orElse(field);
  }

  /** The same with the number of the sheet before it. */
  static String inBooklet(Booklet booklet, FieldRef ref) {
    int number = booklet.indexOf(ref.sheet()) + 1;
    return Message.text("ui.place.sheet", number, inSheet(booklet, ref));
  }

  private static String row(Sheet sheet, String indicator, String field) {
    int number = sheet.indexOf(indicator) + 1;
    String name = sheet.indicator(indicator).map(Indicator::name).orElse("");
    return name.isBlank()
        ? Message.text("ui.place.row", number, field)
        : Message.text("ui.place.row.named", number, name.strip(), field);
  }
}
