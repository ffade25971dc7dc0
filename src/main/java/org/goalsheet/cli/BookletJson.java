package org.goalsheet.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Field;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Sheet;

/** A booklet as {@code show --format json} writes it: texts exactly as kept. */
record BookletJson(String form, int year, List<SheetJson> sheets) {
  record SheetJson(
      String unitCode,
      String unitName,
      String name,
      String budget,
      String fiscal,
      String other,
      String use,
      String goal,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> labelled,
      List<IndicatorJson> indicators) {}

  /** Weights only some forms have. */
  record IndicatorJson(
      String level1,
      String level2,
      String name,
      String description,
      String value,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) String weight) {}

  static BookletJson of(Booklet booklet) {
    List<SheetJson> sheets = booklet.sheets().stream().map(BookletJson::of).toList();
    return new BookletJson(booklet.form(), booklet.year(), sheets);
  }

  private static SheetJson of(Sheet sheet) {
    return new SheetJson(
        sheet.unit().code(),
        sheet.unit().name(),
        sheet.name(),
        sheet.get(Field.BUDGET),
        sheet.get(Field.FISCAL),
        sheet.get(Field.OTHER),
        sheet.get(Field.USE),
        sheet.goal(),
        labelled(sheet),
        sheet.indicators().stream().map(BookletJson::of).toList());
  }

  private static Map<String, String> labelled(Sheet sheet) {
    Map<String, String> labelled = new LinkedHashMap<>();
    sheet.labelled().forEach(each -> labelled.put(each.label(), each.text()));
    return labelled;
  }

  private static IndicatorJson of(Indicator row) {
    return new IndicatorJson(
        row.level1(),
        row.level2(),
        row.name(),
        row.description(),
        row.value().text(),
        row.weight());
  }
}
