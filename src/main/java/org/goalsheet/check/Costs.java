package org.goalsheet.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goalsheet.form.Form;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Measure;
import org.goalsheet.model.Quantity;
import org.goalsheet.model.Sheet;
import org.goalsheet.model.Unit;

/** The cost indicators of a sheet, and which of them can be held against its budget. */
final class Costs {
  /** Rows that contain others or are contained in them: adding them up counts money twice. */
  private static final Pattern OVERLAPS = Pattern.compile("其中|合计|总计|总额|总成本|总费用|总支出|总经费|总预算");

  /** Money that is not, or not only, this year's budget. */
  private static final Pattern OTHER_YEARS = Pattern.compile("总投资|累计|往年|历年");

  private final Levels levels;
  private final BigDecimal currency;

  Costs(Form form) {
    this.levels = new Levels(form);
    this.currency = new Unit(form.currency()).yuan().orElse(BigDecimal.ONE);
  }

  /** 成本指标 under 产出指标, and 经济成本指标; social and ecological costs are no money as a rule. */
  List<Indicator> rows(Sheet sheet) {
    return sheet.indicators().stream().filter(this::isCost).toList();
  }

  /**
   * What a row may cost at most, in the currency of the form. Empty where it sets no such amount: a
   * price by the piece, a rate, a range, a lower bound, a text, the money of other years.
   */
  Optional<BigDecimal> amount(Indicator row) {
    return row.value()
        .measure()
        .filter(measure -> measure.sign() == null || !measure.sign().isLowerBound())
        .filter(measure -> !OTHER_YEARS.matcher(words(row)).find())
        .map(Measure::quantity)
        .flatMap(Quantity::yuan)
        .map(yuan -> yuan.divide(currency));
  }

  static boolean mayOverlap(Indicator row) {
    return OVERLAPS.matcher(words(row)).find();
  }

  private boolean isCost(Indicator row) {
    String second = levels.second(row);
    return second.equals(Levels.COST) || second.equals(Levels.ECONOMIC_COST);
  }

  private static String words(Indicator row) {
    return row.name() + " " + row.description();
  }
}
