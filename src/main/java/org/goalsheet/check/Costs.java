package org.goalsheet.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goalsheet.form.Form;
import org.goalsheet.model.Measure;
import org.goalsheet.model.Quantity;
import org.goalsheet.model.Unit;

/** The cost indicators of a sheet, and which of them can be held against its budget. */
final class Costs {
  /** Rows that contain others or are contained in them: adding them up counts money twice. */
  private static final Pattern OVERLAPS = Pattern.compile("其中|合计|总计|总额|总成本|总费用|总支出|总经费|总预算");

  /**
   * Money that is not, or not only, this year's budget: that of several years, or that is saved.
   */
  private static final Pattern OTHER_MONEY =
      Pattern.compile(
          "总投资|累计|往年|历年|跨年|全周期|合同(?:总|金?额|价)|(?:[两三四五多]|(?<!\\d)[2-9])年(?:期|总|合计)"
              + "|节约|节省|压减|压缩|降低|减少");

  /** Prices by the piece, told by words instead of by a unit such as 元/台. */
  private static final Pattern PRICES =
      Pattern.compile("单价|均价|单(?:台|套|件|个|次|人|位(?:成本|造价|价格|费用))|[人户次台套月日天亩]均|每(?!年)|元/");

  /** In a name they tell a price by the piece; in a description, how anything is paid. */
  private static final Pattern NAMED_PRICES = Pattern.compile("标准|定额");

  /** A name for the whole where other rows name parts of it. */
  private static final Pattern NAMED_WHOLES =
      Pattern.compile("项目(?:成本|费用|经费|支出|预算)|(?:成本|预算)控制|资金总");

  private final BigDecimal currency;

  Costs(Form form) {
    this.currency = new Unit(form.currency()).yuan().orElse(BigDecimal.ONE);
  }

  /** 成本指标 under 产出指标, and 经济成本指标; social and ecological costs are no money as a rule. */
  List<Row> rows(Table table) {
    return table.rows().stream().filter(Costs::isCost).toList();
  }

  /**
   * What a row may cost at most, in the currency of the form. Empty where it sets no such amount: a
   * price by the piece, a rate, a range, a lower bound, a text, the money of other years, savings.
   */
  Optional<BigDecimal> amount(Row row) {
    return row.value()
        .measure()
        .filter(measure -> measure.sign() == null || !measure.sign().isLowerBound())
        .filter(measure -> !OTHER_MONEY.matcher(words(row)).find() && !isPrice(row))
        .map(Measure::quantity)
        .flatMap(Quantity::yuan)
        .map(yuan -> yuan.divide(currency));
  }

  static boolean mayOverlap(Row row) {
    return OVERLAPS.matcher(words(row)).find()
        || NAMED_WHOLES.matcher(row.indicator().name()).find();
  }

  private static boolean isPrice(Row row) {
    return PRICES.matcher(words(row)).find() || NAMED_PRICES.matcher(row.indicator().name()).find();
  }

  private static boolean isCost(Row row) {
    return row.second().equals(Levels.COST) || row.second().equals(Levels.ECONOMIC_COST);
  }

  private static String words(Row row) {
    return row.indicator().name() + " " + row.indicator().description();
  }
}
