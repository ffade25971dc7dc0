package org.goalsheet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.goalsheet.form.Form;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.Sheet;

/** A02: 单位名称 is empty, or 单位编码 has not six digits where the form asks for it. */
final class A02BudgetUnit implements SheetRule {
  private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");

  private final boolean codes;

  A02BudgetUnit(Form form) {
    this.codes = form.codesUnits();
  }

  @Override
  public List<Finding> check(Table table) {
    Sheet sheet = table.sheet();
    List<Finding> findings = new ArrayList<>();
    if (codes) {
      checkCode(table, sheet.unit().code().strip(), findings);
    }
    if (BlankForm.isBlank(sheet.unit().name())) {
      findings.add(
          finding(
              table,
              Severity.E,
              Field.UNIT_NAME,
              Message.of(codes ? "check.A02.name" : "check.A02.alone")));
    }
    return findings;
  }

  private static void checkCode(Table table, String code, List<Finding> findings) {
    if (BlankForm.isBlank(code)) {
      findings.add(finding(table, Severity.W, Field.UNIT_CODE, Message.of("check.A02.none")));
    } else if (!SIX_DIGITS.matcher(code).matches()) {
      findings.add(finding(table, Severity.W, Field.UNIT_CODE, Message.of("check.A02.code", code)));
    }
  }

  private static Finding finding(Table table, Severity severity, Field field, Message message) {
    return new Finding("A02", severity, table.place(field), message, List.of());
  }
}
