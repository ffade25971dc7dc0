package org.goalsheet.check;

import java.util.regex.Pattern;

/** Words that promise something and say nothing of how much: 有效提升, 较高, 效果明显. */
final class EmptyWords {
  /** No such value is longer; what is longer speaks of something. */
  private static final int LONGEST = 20;

  private static final String HOW =
      "不断|逐步|逐渐|持续|进一步|大幅度?|大力|切实|全面|稳步|基本|充分|明显|显著|有效|长期|持久|长远|深远"
          + "|更加|更|较为|较|比较|很|非常|十分|极大|有所|有|得到|获得|取得|产生|发挥|一定程度上?|不同程度上?|一定|[的地]";

  private static final String WHAT =
      "提高|提升|增强|增加|加强|加快|改善|改进|好转|促进|推动|推进|优化|完善|保障|减少|下降|降低"
          + "|良好的?(?=效果|成效|作用|影响)|效果|成效|作用|影响|程度|[好高大强低小]";

  private static final Pattern WORDS =
      Pattern.compile("(?:%s|%s|[、，和及与并])+[。.]?".formatted(HOW, WHAT));

  /** What they begin with: most values begin otherwise, and need no closer look. */
  private static final String BEGINNINGS = "不逐持进大切全稳基充明显有长深更较比很非十极得获取产发一提增加改好促推优完保减下降良效成作影程高强低";

  private EmptyWords() {}

  /** Whether a value is only such words. A single character may be a grade: 高, 中, 低. */
  static boolean isOnly(String value) {
    String text = value.strip();
    return text.length() > 1
        && text.length() <= LONGEST
        && BEGINNINGS.indexOf(text.charAt(0)) >= 0
        && WORDS.matcher(text).matches();
  }
}
