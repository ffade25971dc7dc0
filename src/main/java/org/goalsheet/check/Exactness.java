package org.goalsheet.check;

import java.util.Set;
import org.goalsheet.model.TargetValue;

/** Whether a value can be held against what came out at the end of the year. */
final class Exactness {
  private static final Set<String> ASKED =
      Set.of(Levels.QUANTITY, Levels.QUALITY, Levels.COST, Levels.ECONOMIC_COST);

  /** What is either so or not so, and what is compared with a known year. */
  private static final Phrase OUTCOME =
      new Phrase(
          "通过(?:$|[，。；、]|(?:国家|省级|市级|上级|专家|年度|竣工|第三方|主管部门)?(?:验收|评审|审[核查计批]|检查|考核|鉴定|认证|测评|评估|抽检|检测|年检|备案))"
              + "|合规|全部|^零$|零(?:发生|增长|缺陷|失误|误差|排放|延误|遗漏|拖欠|上访|举报)"
              + "|(?:达到|符合)[^，。；、]{0,8}标准$"
              + "|持平|(?:[不高优低多少]于|超过)(?:上年|去年|往年|上期|同期|历史)",
          "通合全零达符持不高优低多少超",
          "通规部零准持年期史");

  private Exactness() {}

  /** Whether rows of this second level must set something exact. */
  static boolean isAsked(String second) {
    return ASKED.contains(second);
  }

  /** Whether a value says something, and nothing exact. Empty words alone are found as such. */
  static boolean isMissing(TargetValue value) {
    String text = value.text();
    return value.parts().isEmpty()
        && !BlankForm.isUntouched(text)
        && !OUTCOME.isIn(text.strip())
        && !EmptyWords.isOnly(text);
  }
}
