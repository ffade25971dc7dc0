package org.goalsheet.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goalsheet.form.Form;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.Quantity;

/**
 * B09: the payments that one value lists do not add up to the cost of the same name. What is paid
 * is told from the names of the two rows; where that is not clear, nothing is said.
 */
final class B09Payments implements SheetRule {
  /** 1万元，2万元 */
  private static final int SHORTEST = 7;

  /** More is paid than is listed, or listed more than once. */
  private static final Pattern MORE = Pattern.compile("[余尾剩等每各%％]|其他|其它|分别");

  /** What a name says beside what is paid for. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "[\\h\\v\\p{Cf}]+|(?:19|20)\\d{2}年度?|按[时期月季]|按(?:合同|进度|计划)|及时|足额|如期|分期|完成|支付|拨付|缴纳"
              + "|付清|时间|时限|期限|进度|情况|及时[性率]|节点|支出|费用|经费|成本|金额|资金|合同款|进度款|项目款?");

  private static final int SHORTEST_NAME = 2;

  private final Figures figures;

  B09Payments(Form form) {
    this.figures = new Figures(form);
  }

  @Override
  public List<Finding> check(Table table) {
    if (table.costs().isEmpty()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (Row row : table.rows()) {
      String value = row.value().text();
      if (value.length() >= SHORTEST && value.indexOf('元') >= 0) {
        List<Quantity> payments = row.value().payments();
        if (!payments.isEmpty() && !isOneOf(table.costs(), sum(payments))) {
          costOf(row, table).ifPresent(cost -> findings.add(finding(row, payments, cost)));
        }
      }
    }
    return findings;
  }

  private static boolean isOneOf(List<Cost> costs, BigDecimal amount) {
    return costs.stream()
        .anyMatch(cost -> cost.yuan().filter(yuan -> yuan.compareTo(amount) == 0).isPresent());
  }

  /** The one cost of what the row pays; empty where none or several may be it. */
  private static Optional<Cost> costOf(Row row, Table table) {
    if (MORE.matcher(row.value().text()).find()) {
      return Optional.empty();
    }
    String paid = paidFor(row);
    List<Cost> costs = new ArrayList<>();
    for (Cost cost : table.costs()) {
      if (isSame(paid, paidFor(cost.row()))) {
        costs.add(cost);
      }
    }
    return costs.stream().filter(cost -> costs.size() == 1 && cost.yuan().isPresent()).findFirst();
  }

  private static boolean isSame(String one, String other) {
    boolean named = one.length() >= SHORTEST_NAME && other.length() >= SHORTEST_NAME;
    return named && (one.contains(other) || other.contains(one));
  }

  private static String paidFor(Row row) {
    return BESIDE.matcher(row.indicator().name()).replaceAll("");
  }

  private static BigDecimal sum(List<Quantity> payments) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Quantity payment : payments) {
      sum = sum.add(payment.yuan().orElse(BigDecimal.ZERO));
    }
    return sum;
  }

  private Finding finding(Row row, List<Quantity> payments, Cost cost) {
    String name = cost.row().indicator().name().strip();
    String value = cost.row().value().text().strip();
    Message message =
        Message.of(
            "check.B09",
            figures.text(figures.ofYuan(sum(payments))),
            figures.currency(),
            name,
            value);
    return new Finding("B09", Severity.W, row.place(Field.VALUE), message, List.of())
        .restingOn(row.indicator().name(), name, value);
  }
}
