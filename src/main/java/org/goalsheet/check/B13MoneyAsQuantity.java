package org.goalsheet.check;

import java.util.List;
import java.util.regex.Pattern;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;

/** B13: the value of a 数量指标 is money, though its name speaks of no money. */
final class B13MoneyAsQuantity implements RowRule {
  private static final Pattern MONEY =
      Pattern.compile("[额款费金价税贷奖薪资币售融]|经费|补[贴偿]|产值|收入|支出|预算|成本|投入|募|交易|签约");

  @Override
  public List<Finding> check(Row row) {
    boolean money =
        row.second().equals(Levels.QUANTITY)
            && row.value().text().indexOf('元') >= 0
            && row.value()
                .measure()
                .filter(measure -> measure.quantity().unit().yuan().isPresent())
                .isPresent()
            && !MONEY.matcher(row.indicator().name()).find();
    return money
        ? List.of(
            new Finding(
                    "B13", Severity.W, row.place(Field.VALUE), Message.of("check.B13"), List.of())
                .restingOn(row.indicator().name()))
        : List.of();
  }
}
