package org.goalsheet.check;

import java.util.List;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;
import org.goalsheet.model.Sign;

/** D06: a share that cannot be above 100% is asked to be above it. */
final class D06AboveWhole implements RowRule {
  /** Ends of names for a part of all there are; growth, use and yield may well be above 100%. */
  private static final Endings PARTS =
      Endings.of(
          "合格率", "完成率", "及时率", "满意度", "满意率", "达标率", "覆盖率", "覆盖度", "准确率", "正确率", "知晓率", "知晓度", "通过率",
          "优良率", "优秀率", "完好率", "正常率", "到位率", "出勤率", "到岗率", "办结率", "公开率", "整改率", "处置率", "处理率", "响应率",
          "修复率", "合规率", "成活率", "存活率", "治愈率", "接种率", "好评率", "达成率", "按时率");

  /** 完成率 of a sum of money may be above its plan. */
  private static final List<String> SUMS =
      List.of("收入", "税", "销售", "招商", "引资", "产值", "利润", "投资", "创收", "筹", "募", "超额");

  @Override
  public List<Finding> check(Row row) {
    return isPart(Names.core(row.indicator().name()))
        ? Percent.of(row).map(percent -> judge(row, percent)).orElse(List.of())
        : List.of();
  }

  private static boolean isPart(String core) {
    return (PARTS.end(core) || core.endsWith("占比") || Names.isSatisfaction(core)) && !isOfSum(core);
  }

  private static boolean isOfSum(String core) {
    for (String word : SUMS) {
      if (core.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static List<Finding> judge(Row row, Percent percent) {
    int above = percent.to().compareTo(Percent.WHOLE);
    if (above > 0 || (above == 0 && percent.sign() == Sign.MORE)) {
      return List.of(above(row));
    }
    return above == 0 && !percent.isRange() && percent.sign() == Sign.AT_LEAST
        ? List.of(atLeastWhole(row))
        : List.of();
  }

  private static Finding above(Row row) {
    Message message =
        Message.of("check.D06.above", row.value().text().strip(), row.indicator().name().strip());
    return new Finding("D06", Severity.E, row.place(Field.VALUE), message, List.of())
        .restingOn(row.indicator().name());
  }

  private static Finding atLeastWhole(Row row) {
    String figure = Written.figure(row.value());
    return new Finding(
            "D06",
            Severity.H,
            row.place(Field.VALUE),
            Message.of("check.D06", figure),
            List.of(Written.fix(row, figure)))
        .restingOn(row.indicator().name());
  }
}
