package org.goalsheet.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goalsheet.form.Form;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.Measure;
import org.goalsheet.model.Quantity;
import org.goalsheet.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * B07: the only cost of a sheet is a price by the piece, one 数量 row counts those pieces, and the
 * two do not make 预算数.
 */
final class B07PriceTimesQuantity implements SheetRule {
  /** Paid again and again: the price times the pieces is then only a part of the year's money. */
  private static final Pattern REPEATED = Pattern.compile("[月周季]|学期|小时|[每按][天日次期]|[天日次批]均");

  private final int decimals;
  private final Figures figures;

  B07PriceTimesQuantity(Form form) {
    this.decimals = form.decimals();
    this.figures = new Figures(form);
  }

  @Override
  public List<Finding> check(Table table) {
    if (table.costs().size() != 1 || isRepeated(table.costs().get(0).row())) {
      return List.of();
    }
    Price price = table.costs().get(0).measure().map(Price::of).orElse(null);
    Row counted = price == null ? null : onlyRowOf(price.piece(), table);
    Optional<BigDecimal> budget = table.budget();
    return price == null || counted == null || budget.isEmpty()
        ? List.of()
        : check(table, price, counted, budget.get());
  }

  /**
   * A price by the piece.
   *
   * @param yuan how many 元 a piece costs at most
   * @param piece what is counted, as 亩
   */
  private record Price(BigDecimal yuan, String piece, String text) {

    /** Null where the value is no such price. */
    static @Nullable Price of(Measure measure) {
      String unit = measure.quantity().unit().text();
      int per = Math.max(unit.indexOf('/'), unit.indexOf('每'));
      boolean atMost = measure.sign() == null || !measure.sign().isLowerBound();
      if (per < 0 || !atMost || measure.quantity().isRange()) {
        return null;
      }
      BigDecimal number = measure.quantity().to();
      return new Unit(unit.substring(0, per))
          .yuan()
          .map(yuan -> yuan.multiply(number))
          .map(yuan -> new Price(yuan, unit.substring(per + 1), number.toPlainString() + unit))
          .orElse(null);
    }
  }

  private List<Finding> check(Table table, Price price, Row counted, BigDecimal budget) {
    Quantity quantity = counted.value().measure().orElseThrow().quantity();
    BigDecimal product =
        figures.ofYuan(
            price.yuan().multiply(quantity.to()).multiply(multiplier(quantity, price.piece())));
    boolean right = rounded(product).compareTo(rounded(budget)) == 0;
    return right ? List.of() : List.of(finding(table, price, quantity, product, budget));
  }

  private BigDecimal rounded(BigDecimal amount) {
    return amount.setScale(decimals, RoundingMode.HALF_UP);
  }

  /** The one 数量 row that counts such pieces; null where there is none, or more than one. */
  private static @Nullable Row onlyRowOf(String piece, Table table) {
    Row only = null;
    for (Row row : table.rows()) {
      if (row.second().equals(Levels.QUANTITY) && counts(row, piece)) {
        if (only != null) {
          return null;
        }
        only = row;
      }
    }
    return only == null || isRepeated(only) ? null : only;
  }

  private static boolean counts(Row row, String piece) {
    return row.value()
        .measure()
        .map(Measure::quantity)
        .filter(quantity -> !quantity.isRange() && multiplier(quantity, piece).signum() > 0)
        .isPresent();
  }

  /** How many pieces one unit of a quantity is: 10000 for 万亩 of 亩; 0 for another unit. */
  private static BigDecimal multiplier(Quantity quantity, String piece) {
    String unit = quantity.unit().text();
    if (unit.equals(piece)) {
      return BigDecimal.ONE;
    }
    return unit.equals("万" + piece) ? BigDecimal.TEN.pow(4) : BigDecimal.ZERO;
  }

  private static boolean isRepeated(Row row) {
    return REPEATED.matcher(row.indicator().name()).find()
        || REPEATED.matcher(row.indicator().description()).find();
  }

  private Finding finding(
      Table table, Price price, Quantity quantity, BigDecimal product, BigDecimal budget) {
    String counted = quantity.to().toPlainString() + quantity.unit().text();
    Message message =
        Message.of(
            "check.B07",
            price.text(),
            counted,
            figures.text(product),
            figures.text(budget),
            figures.currency());
    return new Finding("B07", Severity.H, table.place(Field.BUDGET), message, List.of())
        .restingOn(price.text(), counted);
  }
}
