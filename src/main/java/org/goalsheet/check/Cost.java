package org.goalsheet.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goalsheet.model.Measure;
import org.goalsheet.model.Quantity;

/**
 * A cost indicator: one of 成本指标 under 产出指标, or of 经济成本指标. Social and ecological costs are no money
 * as a rule.
 *
 * @param measure what its value is, where that is nothing but a number
 * @param yuan what it may cost at most, in 元. Empty where it sets no such amount: a price by the
 *     piece, a rate, a range, a lower bound, a text, the money of other years, savings.
 * @param overlap whether it contains other rows, or is contained in one
 */
record Cost(Row row, Optional<Measure> measure, Optional<BigDecimal> yuan, Overlap overlap) {

  /** How a row stands to others: adding it up with them may count money twice. */
  enum Overlap {
    NONE,
    /** A total of other rows. */
    WHOLE,
    /** Contained in a row above, as 其中 says. */
    PART,
    /** One or the other, or neither. */
    UNCLEAR
  }

  private static final String PARTS = "其中";

  private static final Phrase WHOLES = new Phrase("合计|总计|总额|总成本|总费用|总支出|总经费|总预算", "合总");

  /** A name for the whole where other rows name parts of it. */
  private static final Phrase NAMED_WHOLES =
      new Phrase("项目(?:成本|费用|经费|支出|预算)|(?:成本|预算)控制|资金总", "项成预资", "项控总");

  /**
   * Money that is not, or not only, this year's budget: that of several years, or that is saved.
   */
  private static final Phrase OTHER_MONEY =
      new Phrase(
          "总投资|累计|往年|历年|跨年|全周期|合同(?:总|金?额|价)|(?:[两三四五多]|(?<!\\d)[2-9])年(?:期|总|合计)"
              + "|节约|节省|压减|压缩|降低|减少",
          "总累往历跨全合两三四五多23456789节压降减",
          "投累往历跨周同期总合节压降减");

  /** Prices by the piece, told by words instead of by a unit such as 元/台. */
  private static final Phrase PRICES =
      new Phrase(
          "单价|均价|单(?:台|套|件|个|次|人|位(?:成本|造价|价格|费用))|[人户次台套月日天亩]均|每(?!年)|元/",
          "单均人户次台套月日天亩每元",
          "单均每/");

  /** In a name they tell a price by the piece; in a description, how anything is paid. */
  private static final Phrase NAMED_PRICES = new Phrase("标准|定额", "标定");

  /** The cost indicators among the rows. */
  static List<Cost> among(List<Row> rows) {
    List<Cost> costs = new ArrayList<>();
    for (Row row : rows) {
      if (row.second().equals(Levels.COST) || row.second().equals(Levels.ECONOMIC_COST)) {
        costs.add(of(row));
      }
    }
    return List.copyOf(costs);
  }

  private static Cost of(Row row) {
    Optional<Measure> measure = row.value().measure();
    Optional<BigDecimal> yuan = measure.flatMap(Cost::yuan);
    return yuan.isPresent() && isOfThisBudget(row)
        ? new Cost(row, measure, yuan, overlap(row))
        : new Cost(row, measure, Optional.empty(), Overlap.NONE);
  }

  private static Optional<BigDecimal> yuan(Measure measure) {
    boolean atMost = measure.sign() == null || !measure.sign().isLowerBound();
    return Optional.of(measure.quantity()).filter(quantity -> atMost).flatMap(Quantity::yuan);
  }

  private static boolean isOfThisBudget(Row row) {
    return !isIn(OTHER_MONEY, row)
        && !isIn(PRICES, row)
        && !NAMED_PRICES.isIn(row.indicator().name());
  }

  private static boolean isIn(Phrase phrase, Row row) {
    return phrase.isIn(row.indicator().name()) || phrase.isIn(row.indicator().description());
  }

  private static Overlap overlap(Row row) {
    String name = row.indicator().name();
    if (name.contains(PARTS)) {
      return Overlap.PART;
    } else if (WHOLES.isIn(name)) {
      return Overlap.WHOLE;
    }
    String description = row.indicator().description();
    boolean unclear =
        description.contains(PARTS) || WHOLES.isIn(description) || NAMED_WHOLES.isIn(name);
    return unclear ? Overlap.UNCLEAR : Overlap.NONE;
  }
}
