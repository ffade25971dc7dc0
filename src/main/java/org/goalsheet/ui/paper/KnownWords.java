package org.goalsheet.ui.paper;

import java.util.List;
import org.goalsheet.form.Form;
import org.goalsheet.form.Form.Level;
import org.goalsheet.model.FieldRef;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Sheet;

/** The words that a form knows for the levels of an indicator. */
final class KnownWords {
  private KnownWords() {}

  /** Second levels are those of the row's first level, or all of them where it is not known. */
  static List<String> of(Form form, Sheet sheet, FieldRef place) {
    return switch (place.field()) {
      case LEVEL1 -> form.levels().stream().map(Level::name).toList();
      case LEVEL2 ->
          form.level(level1(sheet, place)).map(Level::children).orElseGet(() -> all(form));
      default -> List.of();
    };
  }

  private static String level1(Sheet sheet, FieldRef place) {
    return sheet.indicators().stream()
        .filter(row -> row.id().equals(place.indicator()))
        .map(Indicator::level1)
        .findFirst()
        .orElse("");
  }

  private static List<String> all(Form form) {
    return form.levels().stream().flatMap(level -> level.children().stream()).toList();
  }
}
