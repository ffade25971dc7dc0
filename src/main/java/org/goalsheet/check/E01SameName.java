package org.goalsheet.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goalsheet.message.Message;
import org.goalsheet.model.BudgetUnit;
import org.goalsheet.model.Field;
import org.goalsheet.model.FieldRef;
import org.goalsheet.model.Sheet;

/**
 * E01: a sheet has the 项目名称 of an earlier one. Two units may well have projects of one name: of
 * sheets whose units differ in both code and name nothing is said.
 */
final class E01SameName implements BookletRule {
  @Override
  public Object key(Sheet sheet) {
    return new Key(sheet.name(), sheet.unit());
  }

  private record Key(String name, BudgetUnit unit) {}

  @Override
  public List<Finding> check(List<Sheet> sheets) {
    List<Finding> findings = new ArrayList<>();
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < sheets.size(); i++) {
      Sheet sheet = sheets.get(i);
      if (!BlankForm.isUntouched(sheet.name())) {
        List<Integer> earlier =
            places.computeIfAbsent(Unseen.without(sheet.name()), name -> new ArrayList<>());
        for (int other : earlier) {
          if (mayBeSame(sheets.get(other).unit(), sheet.unit())) {
            findings.add(finding(sheet, i + 1, other + 1));
            break;
          }
        }
        earlier.add(i);
      }
    }
    return findings;
  }

  private static boolean mayBeSame(BudgetUnit one, BudgetUnit other) {
    return mayBeSame(one.code(), other.code()) || mayBeSame(one.name(), other.name());
  }

  private static boolean mayBeSame(String one, String other) {
    String bare = Unseen.without(one);
    return bare.isEmpty() || BlankForm.isBlank(other) || bare.equals(Unseen.without(other));
  }

  private static Finding finding(Sheet sheet, int number, int earlier) {
    return new Finding(
        "E01",
        Severity.E,
        FieldRef.head(sheet.id(), Field.NAME),
        Message.of("check.E01", number, earlier),
        List.of());
  }
}
