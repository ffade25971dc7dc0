package org.goalsheet.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.FieldRef;
import org.goalsheet.model.Sheet;

/** E02: a 单位编码 stands with another 单位名称 than on an earlier sheet, or a name with another code. */
final class E02UnitCode implements BookletRule {
  @Override
  public Object key(Sheet sheet) {
    return sheet.unit();
  }

  /** A unit as its first sheet says it. */
  private record Named(String code, String name, int number) {}

  @Override
  public List<Finding> check(List<Sheet> sheets) {
    List<Finding> findings = new ArrayList<>();
    Map<String, Named> byCode = new HashMap<>();
    Map<String, Named> byName = new HashMap<>();
    for (int i = 0; i < sheets.size(); i++) {
      Sheet sheet = sheets.get(i);
      Named unit =
          new Named(
              Unseen.without(sheet.unit().code()), Unseen.without(sheet.unit().name()), i + 1);
      if (!unit.code().isEmpty() && !BlankForm.isUntouched(unit.name())) {
        Named ofCode = byCode.computeIfAbsent(unit.code(), code -> unit);
        Named ofName = byName.computeIfAbsent(unit.name(), name -> unit);
        if (!ofCode.name().equals(unit.name())) {
          findings.add(twoNames(sheet, unit, ofCode));
        }
        if (!ofName.code().equals(unit.code())) {
          findings.add(twoCodes(sheet, unit, ofName));
        }
      }
    }
    return findings;
  }

  private static Finding twoNames(Sheet sheet, Named unit, Named earlier) {
    Message message =
        Message.of("check.E02.name", unit.code(), unit.name(), earlier.number(), earlier.name());
    return finding(sheet, Field.UNIT_NAME, message).restingOn(unit.code(), earlier.name());
  }

  private static Finding twoCodes(Sheet sheet, Named unit, Named earlier) {
    Message message =
        Message.of("check.E02.code", unit.name(), unit.code(), earlier.number(), earlier.code());
    return finding(sheet, Field.UNIT_CODE, message).restingOn(unit.name(), earlier.code());
  }

  private static Finding finding(Sheet sheet, Field field, Message message) {
    return new Finding("E02", Severity.W, FieldRef.head(sheet.id(), field), message, List.of());
  }
}
