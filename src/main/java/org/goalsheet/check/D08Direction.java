package org.goalsheet.check;

import java.util.List;
import java.util.Optional;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.Sign;

/**
 * D08: at least so many complaints, or at most so much satisfaction: a sign the wrong way round.
 */
final class D08Direction implements RowRule {
  /** Ends of names for what should be low. */
  private static final Endings LOW =
      Endings.of(
          "响应时间", "响应时长", "响应时限", "处理时间", "处理时长", "处理时限", "处置时间", "修复时间", "办理时限", "办结时限", "等待时间",
          "等候时间", "成本", "费用", "费用支出", "故障率", "故障发生率", "差错率", "错误率", "返工率", "返修率", "事故率", "事故发生率",
          "逾期率", "投诉", "投诉率", "投诉量", "投诉数", "投诉数量", "投诉次数", "投诉件数", "投诉起数");

  /** Words that turn it round: what is saved, got back or taken in, and what does not happen. */
  private static final List<String> TURNED =
      List.of(
          "降", "减", "节约", "节省", "压缩", "缩短", "免", "提前", "无", "零", "收取", "收缴", "征收", "代收", "回收", "追",
          "挽回", "替代", "研发", "投入", "筹", "消毒", "灭菌", "污水", "热处理");

  /** Complaints that are dealt with: the more, the better. */
  private static final List<String> DEALT_WITH =
      List.of("受理", "办理", "处理", "处置", "接待", "接收", "接诉", "调解", "化解", "解决", "回复", "回访", "办结");

  /** Ends of names for what should be high. */
  private static final Endings HIGH =
      Endings.of(
          "合格率", "覆盖率", "达标率", "满意率", "完成率", "及时率", "准确率", "正确率", "知晓率", "知晓度", "通过率", "优良率", "完好率",
          "出勤率", "办结率", "好评率", "成活率", "响应率");

  /** Things that should cover little. */
  private static final List<String> UNWANTED =
      List.of("建筑", "杂草", "病", "虫", "藻", "沙", "污", "积雪", "垃圾", "入侵", "外来", "米草");

  private static final String COMPLAINT = "投诉";

  @Override
  public List<Finding> check(Row row) {
    Optional<Sign> sign = row.value().sign();
    return sign.isPresent() && sign.get() != Sign.EQUAL
        ? check(row, sign.get(), Names.core(row.indicator().name()))
        : List.of();
  }

  private static List<Finding> check(Row row, Sign sign, String core) {
    boolean wrong = sign.isLowerBound() ? isLow(core, row.indicator().description()) : isHigh(core);
    return wrong && row.value().measure().isPresent()
        ? List.of(finding(row, sign, sign.isLowerBound() ? "check.D08.low" : "check.D08.high"))
        : List.of();
  }

  private static boolean isLow(String core, String description) {
    return LOW.end(core) && !hasAny(core, TURNED) && !isDealtWith(core, description);
  }

  private static boolean isDealtWith(String core, String description) {
    return core.contains(COMPLAINT)
        && (hasAny(core, DEALT_WITH) || hasAny(description, DEALT_WITH));
  }

  private static boolean isHigh(String core) {
    boolean named = HIGH.end(core) || Names.isSatisfaction(core);
    return named && !isNegated(core) && !hasAny(core, UNWANTED);
  }

  /** 不合格率 and 未达标率 should be low. */
  private static boolean isNegated(String core) {
    return core.length() > 3 && "不未非".indexOf(core.charAt(core.length() - 4)) >= 0;
  }

  private static boolean hasAny(String text, List<String> words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(Row row, Sign sign, String key) {
    Message message = Message.of(key, row.indicator().name().strip(), sign.mark());
    return new Finding("D08", Severity.W, row.place(Field.VALUE), message, List.of())
        .restingOn(row.indicator().name());
  }
}
