package org.goalsheet.check;

import java.util.Set;

/** What the name of an indicator says of its figure: Chinese names say it at their end. */
final class Names {
  private static final String ENDING = "指标";

  /** Names in 率 that are no share of a whole, or that are told in ‰ or to so many people. */
  private static final Endings OTHER_RATES =
      Endings.of(
          "功率", "频率", "速率", "汇率", "利率", "费率", "税率", "帧率", "码率", "心率", "曲率", "斜率", "倍率", "比率", "效率",
          "概率", "分辨率", "采样率", "容积率", "周转率", "生产率", "产出率", "比特率", "波特率", "折射率", "反射率", "电阻率", "电导率",
          "死亡率", "发病率", "患病率", "发案率", "出生率");

  /** Ends of names in 度 that are a share of a whole; most others are a measure, as 温度 is. */
  private static final Endings SHARES_IN_DU =
      Endings.of(
          "满意度", "覆盖度", "完成度", "知晓度", "认可度", "认同度", "支持度", "参与度", "信任度", "好评度", "达标度", "达成度", "实现度",
          "匹配度", "符合度", "吻合度", "契合度", "完好度", "普及度", "合格度", "及时度");

  /** What may stand between 满意 and the end of a name that asks for satisfaction. */
  private static final Set<String> AFTER_SATISFIED =
      Set.of("", "度", "率", "程度", "情况", "度调查", "度测评", "度评价", "度情况", "率调查");

  private Names() {}

  /** The name without the blanks, the remark in brackets and the word 指标 at its end. */
  static String core(String name) {
    String core = name.stripTrailing();
    int remark = core.isEmpty() ? -1 : remarkIn(core);
    if (remark > 0) {
      core = core.substring(0, remark).stripTrailing();
    }
    return core.length() > ENDING.length() && core.endsWith(ENDING)
        ? core.substring(0, core.length() - ENDING.length())
        : core;
  }

  private static int remarkIn(String name) {
    return switch (name.charAt(name.length() - 1)) {
      case ')', '）' -> Math.max(name.lastIndexOf('('), name.lastIndexOf('（'));
      case ']' -> name.lastIndexOf('[');
      case '】' -> name.lastIndexOf('【');
      default -> -1;
    };
  }

  /** What stands in brackets at the end of a name, or behind its stroke; often it is the unit. */
  static String remark(String name) {
    String whole = name.strip();
    int remark = whole.isEmpty() ? -1 : remarkIn(whole);
    if (remark >= 0) {
      return whole.substring(remark + 1, whole.length() - 1).strip();
    }
    int stroke = Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('／'));
    return stroke >= 0 && whole.length() - stroke <= 4 ? whole.substring(stroke + 1).strip() : "";
  }

  /** Whether the end of a name may tell the unit: 保洁河道（条）, 保洁人数/人, 合格率%. */
  static boolean mayTellUnit(String name) {
    return tellsPercent(name) || !remark(name).isEmpty();
  }

  /** Whether a name ends in a sign for per cent: 合格率（%）, 合格率%. */
  static boolean tellsPercent(String name) {
    String whole = name.stripTrailing();
    int last = whole.length() - 1;
    return last >= 0
        && (isPercent(whole.charAt(last)) || (last > 0 && isPercent(whole.charAt(last - 1))));
  }

  private static boolean isPercent(char c) {
    return c == '%' || c == '％' || c == '﹪' || c == '‰';
  }

  /** Whether it ends in 率, 度, 比例 or 占比, so that it may want no unit but %. */
  static boolean mayBeShare(String core) {
    return core.endsWith("率") || core.endsWith("度") || isProportion(core);
  }

  private static boolean isProportion(String core) {
    return core.endsWith("比例") || core.endsWith("占比");
  }

  /** Whether it asks for a share of a whole, which is told in %. */
  static boolean isShare(String core) {
    if (core.endsWith("率")) {
      return !OTHER_RATES.end(core) && !isPerMany(core);
    }
    return core.endsWith("度") ? SHARES_IN_DU.end(core) : isProportion(core);
  }

  /** Rates as 万人事故率 are so many cases to so many people. */
  private static boolean isPerMany(String core) {
    return core.indexOf('万') >= 0 || core.indexOf('亿') >= 0 || core.indexOf('每') >= 0;
  }

  /** Whether it asks for satisfaction, as 居民满意度 does, and 满意度调查次数 does not. */
  static boolean isSatisfaction(String core) {
    int at = core.lastIndexOf("满意");
    return at >= 0
        && AFTER_SATISFIED.contains(core.substring(at + 2))
        && (at == 0 || core.charAt(at - 1) != '不');
  }
}
