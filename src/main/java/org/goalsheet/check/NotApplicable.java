package org.goalsheet.check;

import java.util.Set;
import org.goalsheet.model.Indicator;

/** How a row says that it has nothing to say. */
final class NotApplicable {
  private static final String NONE = "无";

  private static final String BEGINNINGS = "不（本";

  private static final Set<String> SAID =
      Set.of("不适用", "不涉及", "（不适用）", "（不涉及）", "本项目不适用", "本项目不涉及", "不适用。", "不涉及。");

  private NotApplicable() {}

  /** Whether a text is only 不适用 or the like; 无 by itself may be just a cell not filled in. */
  static boolean isSaid(String text) {
    String said = text.strip();
    return !said.isEmpty() && BEGINNINGS.indexOf(said.charAt(0)) >= 0 && SAID.contains(said);
  }

  /** Whether a row is 无 as a whole: what is asked and what is to be reached. */
  static boolean isNone(Indicator row) {
    return row.name().strip().equals(NONE) && row.value().text().strip().equals(NONE);
  }
}
