package org.goalsheet.check;

import java.util.List;
import java.util.regex.Pattern;
import org.goalsheet.message.Message;

/** A11: no 成本指标, though the project's name says that something is built, mended or bought. */
final class A11NoCost implements SheetRule {
  /** What is built in 制度建设 or 队伍建设 cannot be bought, and 建设局 is an office. */
  private static final Pattern BUYS =
      Pattern.compile(
          "(?<!队伍|党的?|党风|廉政|作风|制度|机制|能力|文明|法治|文化|思想|组织|人才|学科|诚信|体系|班子|城乡|政权|支部)"
              + "建设(?![局厅委部])"
              + "|修缮|购置|(?<!劳动|思想|罪犯)改造|采购|租赁");

  @Override
  public List<Finding> check(Table table) {
    String name = Untidy.tidy(table.sheet().name(), false);
    boolean missing =
        !table.hasFirst(Levels.COST) && !table.hasSecond(Levels.COST) && BUYS.matcher(name).find();
    return missing
        ? List.of(
            Finding.ofRows("A11", Severity.W, table, Message.of("check.A11"))
                .restingOn(table.sheet().name()))
        : List.of();
  }
}
