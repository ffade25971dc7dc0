package org.goalsheet.check;

import java.util.Set;
import org.goalsheet.model.Indicator;

/** How a row says that it has nothing to say. */
final class NotApplicable {
  private static final String NONE = "无";

  /** It stands in all of them, and in few other texts. */
  private static final char NOT = '不';

  private static final Set<String> SAID =
      Set.of("不适用", "不涉及", "（不适用）", "（不涉及）", "本项目不适用", "本项目不涉及", "不适用。", "不涉及。");

  private NotApplicable() {}

  /** Whether a text is only 不适用 or the like; 无 by itself may be just a cell not filled in. */
  static boolean isSaid(String text) {
    return text.indexOf(NOT) >= 0 && SAID.contains(text.strip());
  }

  /** Whether a row is 无 as a whole: what is asked and what is to be reached. */
  static boolean isNone(Indicator row) {
    return isNone(row.name()) && isNone(row.value().text());
  }

  private static boolean isNone(String text) {
    return text.contains(NONE) && text.strip().equals(NONE);
  }
}
