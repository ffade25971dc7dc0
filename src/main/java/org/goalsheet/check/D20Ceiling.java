package org.goalsheet.check;

import java.util.List;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.Indicator;

/**
 * D20: a 数量 to reach at most, as if doing less were better. What is to be limited is left out, and
 * so is what is done only as far as there is need: to replace or to repair.
 */
final class D20Ceiling implements RowRule {
  private static final Phrase LIMITED =
      new Phrase(
          "事故|投诉|举报|信访|上访|纠纷|案件|警情|火[情灾警]|灾[情害]|伤亡|死亡|发病|感染|差错|错误|故障|中断|停[机电水产]"
              + "|违[规法纪约章]|超[标限期支编]|逾期|延[误迟]|失[误败]|污染|排放|能耗|[水电油气]耗|消耗|耗[用材]|损[失耗坏]"
              + "|浪费|闲置|积压|库存|存量|残[存留]|缺[陷勤]|不|未|上限|限额|限制|控制|编制|压减|精简|会议|接待|出国|出境"
              + "|公[务车]|保有量|更换|维修|抢修|间隔|用时|时[间长]",
          "事投举信上纠案警火灾伤死发感差错故中停违超逾延失污排能水电油气消耗损浪闲积库存残缺不未限控编压精会接出公保更维抢间用时");

  @Override
  public List<Finding> check(Row row) {
    return row.second().equals(Levels.QUANTITY) && isCeiling(row) && !isLimited(row.indicator())
        ? List.of(finding(row))
        : List.of();
  }

  /** Money in a 数量 has a rule of its own; of rates and times, less may well be better. */
  private static boolean isCeiling(Row row) {
    return Tally.of(row.value())
        .filter(tally -> tally.isUpperBound() && !tally.unit().equals("元"))
        .isPresent();
  }

  private static boolean isLimited(Indicator row) {
    return LIMITED.isIn(row.name()) || LIMITED.isIn(row.description());
  }

  private static Finding finding(Row row) {
    Indicator indicator = row.indicator();
    return new Finding(
            "D20",
            Severity.H,
            row.place(Field.VALUE),
            Message.of("check.D20", row.value().text().strip()),
            List.of())
        .restingOn(indicator.name(), indicator.description());
  }
}
