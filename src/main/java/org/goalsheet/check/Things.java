package org.goalsheet.check;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a number counts, in words that can be compared: 举办培训班, 培训班期数 and 培训班 are the same. */
final class Things {
  private static final Pattern BLANKS = Pattern.compile("[\\h\\v\\p{Cf}]+");

  private static final Pattern IN_BRACKETS = Pattern.compile("[（(\\[【][^）)\\]】]*[）)\\]】]");

  /** What begins a clause and tells nothing of the thing. */
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:\\d+[.．]|[一二三四五六七八九十]是|(?:19|20)\\d{2}年度?|年内|全年|本年度?|当年|今年|计划|预计|拟|和|及|与|并"
              + "|举办|组织|开展|完成|实施|进行)+");

  private static final Pattern CLOSING =
      Pattern.compile(
          "(?:举办|组织|开展|完成|实施)?(?:总?数量|总数|[个次期人户套台条场座处项家]数|人次|场次|面积|里程|长度|规模)?(?:达到?|为)?$");

  /** A verb behind its noun says the same as before it: 除颤仪购置, 购置除颤仪. */
  private static final Pattern VERB_LAST =
      Pattern.compile("(.{2,})(购置|采购|购买|租赁|更换|新建|建设|改造|修缮|维修|维护|管护|保洁|清淤|加固|培训|发放|安装|检测|治理)");

  private Things() {}

  static String of(String words) {
    String bare = IN_BRACKETS.matcher(BLANKS.matcher(words).replaceAll("")).replaceAll("");
    String core = CLOSING.matcher(OPENING.matcher(bare).replaceFirst("")).replaceFirst("");
    Matcher turned = VERB_LAST.matcher(core);
    return (turned.matches() ? turned.group(2) + turned.group(1) : core).toLowerCase(Locale.ROOT);
  }

  /** Whether one is the other, perhaps with more words. */
  static boolean areNear(String one, String other) {
    return one.contains(other) || other.contains(one);
  }
}
