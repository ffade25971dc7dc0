package org.goalsheet.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.goalsheet.form.Form;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.jspecify.annotations.Nullable;

/**
 * B11: some costs of a sheet are in 元 and others in 万元, or a cost is exactly 10,000 times 预算数 or
 * another cost, or a ten thousandth of it: most likely 元 was written for 万元, or the other way
 * round.
 */
final class B11MixedUnits implements SheetRule {
  private static final String YUAN = "元";
  private static final String TEN_THOUSANDS = "万元";

  private final Figures figures;

  B11MixedUnits(Form form) {
    this.figures = new Figures(form);
  }

  @Override
  public List<Finding> check(Table table) {
    List<Finding> findings = new ArrayList<>();
    Map<BigDecimal, Supplier<String>> earlier = new HashMap<>();
    table
        .budget()
        .ifPresent(amount -> earlier.put(bare(figures.yuan(amount)), () -> budgetText(amount)));
    Cost odd = firstOdd(table);
    for (Cost cost : table.costs()) {
      if (cost.yuan().isPresent() && cost.yuan().get().signum() > 0) {
        BigDecimal yuan = bare(cost.yuan().get());
        Supplier<String> apart = apart(yuan, earlier);
        if (apart != null) {
          findings.add(apart(cost, apart.get()));
        } else if (cost == odd) {
          findings.add(mixed(cost));
        }
        earlier.putIfAbsent(yuan, () -> cost.row().value().text().strip());
      }
    }
    return findings;
  }

  private String budgetText(BigDecimal amount) {
    return Message.text("field.funding.budget")
        + " "
        + figures.text(amount)
        + " "
        + figures.currency();
  }

  /** Equal amounts are equal keys. */
  private static BigDecimal bare(BigDecimal yuan) {
    return yuan.stripTrailingZeros();
  }

  private static @Nullable Supplier<String> apart(
      BigDecimal yuan, Map<BigDecimal, Supplier<String>> earlier) {
    Supplier<String> less = earlier.get(bare(yuan.movePointLeft(4)));
    return less == null ? earlier.get(bare(yuan.movePointRight(4))) : less;
  }

  /** The first cost in the unit that fewer costs are in, or that is not the form's. */
  private @Nullable Cost firstOdd(Table table) {
    int yuan = count(table, YUAN);
    int tenThousands = count(table, TEN_THOUSANDS);
    if (yuan == 0 || tenThousands == 0) {
      return null;
    }
    boolean yuanIsOdd =
        yuan == tenThousands ? !figures.currency().equals(YUAN) : yuan < tenThousands;
    String odd = yuanIsOdd ? YUAN : TEN_THOUSANDS;
    for (Cost cost : table.costs()) {
      if (isIn(odd, cost)) {
        return cost;
      }
    }
    return null;
  }

  private static int count(Table table, String unit) {
    int count = 0;
    for (Cost cost : table.costs()) {
      if (isIn(unit, cost)) {
        count++;
      }
    }
    return count;
  }

  private static boolean isIn(String unit, Cost cost) {
    return cost.yuan().isPresent() && unit(cost).equals(unit);
  }

  private static String unit(Cost cost) {
    return cost.measure().map(measure -> measure.quantity().unit().text()).orElse("");
  }

  private static Finding mixed(Cost cost) {
    String unit = unit(cost);
    String usual = unit.equals(YUAN) ? TEN_THOUSANDS : YUAN;
    return finding(cost, Message.of("check.B11", unit, usual)).restingOn(usual);
  }

  private static Finding apart(Cost cost, String other) {
    String value = cost.row().value().text().strip();
    return finding(cost, Message.of("check.B11.apart", value, other)).restingOn(other);
  }

  private static Finding finding(Cost cost, Message message) {
    return new Finding("B11", Severity.W, cost.row().place(Field.VALUE), message, List.of());
  }
}
