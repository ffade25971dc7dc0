package org.goalsheet.model;

import java.util.Map;
import org.goalsheet.model.Unit.Kind;
import org.goalsheet.model.WordTable.Word;
import org.jspecify.annotations.Nullable;

/** The units that are known, and how a unit is put together: a multiplier, a noun, and per what. */
final class UnitWords {
  /**
   * A unit that was read.
   *
   * @param start where it begins
   * @param noun where its noun begins, behind a multiplier
   * @param end where it ends, with all that it is counted per
   */
  record Reading(int start, int noun, int end, Kind kind) {}

  private static final WordTable<Kind> NOUNS =
      new WordTable<>(
          Map.of(
              Kind.MONEY,
              "元 圆 美元 欧元 英镑 港元 港币 日元 韩元 澳元 卢布",
              Kind.RATE,
              "% ‰ 百分点 个百分点 千分点 个千分点 百分比 成",
              Kind.TIME,
              "年 周年 个月 月 周 个星期 星期 天 日 自然日 个自然日 日历天 个日历天 工作日 个工作日 小时 个小时 h H"
                  + " 分钟 min 秒 秒钟 毫秒 ms 季度 个季度 学期 个学期 课时 学时",
              Kind.SIZE,
              "平方米 平方公里 平方千米 平米 公顷 亩 ㎡ m² m2 km² 立方米 立方 m³ m3 延米 米 公里 千米 km m 厘米 cm 毫米"
                  + " mm 微米 升 毫升 L mL ml 吨 千克 公斤 斤 克 毫克 kg g mg t 千瓦 千瓦时 兆瓦 kW kWh MW MWh W"
                  + " 千伏 kV V Hz dB Pa kPa MPa mg/L mg/m³ mg/m3 μg/L μg/m³ μg/m3 km/h m³/h 度 摄氏度 ℃ °C"
                  + " 兆 M T TB G GB MB KB Mbps Gbps",
              Kind.COUNT,
              "个 家 次 人 人次 名 项 台 套 件 块 份 期 场 场次 处 座 条 户 户次 本 册 辆 批 批次 篇 种 类 级 所"
                  + " 间 栋 幢 村 棵 株 头 只 张 片 组 支 把 门 节 宗 起 例 笔 幅 部 位 口 眼 盏 根 副 双 对 卷 枚"
                  + " 艘 架 点 分 倍 届 轮 艘次 架次 亩次 例次 件次 家次 台次 台套 台件 套次 车次 班次 课次 标段 人天"
                  + " 人日 人月 人年 个人 个村 个社区"));

  private static final String MULTIPLIERS = "十百千万亿";

  /** Such a multiplier says an amount by itself: 30万. */
  private static final String LARGE = "万亿";

  /** They begin words that are no nouns. */
  private static final String NO_NOUNS = "且或和与及的是为于在到至约均共即不未等每内前后上下以左余多来几其中号";

  /** They begin the words behind a number, as 以上, 及以下, 之内, 左右 and 每月. */
  private static final String BEHIND = "以及之左每";

  private static final int LONGEST_NOUN = 4;
  private static final int LONGEST_COUNT = 8;

  private UnitWords() {}

  /** The unit that begins there; null where none does. */
  static @Nullable Reading read(int at, ValueText text) {
    int noun = multiplierEnd(at, text);
    Word<Kind> known = knownAt(at, text);
    if (known != null) {
      return known(known, at, at, text);
    }
    known = noun > at ? knownAt(noun, text) : null;
    if (known != null && known.meaning() != Kind.RATE) {
      return known(known, at, noun, text);
    }
    int end = unknownEnd(noun, text);
    int per = perEnd(end, text);
    if (per > end && (end > noun || (text.at(end) == '/' && !text.hasDigit(end + 1)))) {
      return new Reading(at, noun, per, end > noun ? Kind.RATE_PER : Kind.OTHER);
    } else if (end > noun && endsNoun(end, text)) {
      return new Reading(at, noun, end, Kind.OTHER);
    }
    boolean amount = noun > at && (text.hasAny(LARGE, noun - 1) || endsNoun(noun, text));
    return amount ? new Reading(at, noun, noun, Kind.NONE) : null;
  }

  private static Reading known(Word<Kind> word, int start, int noun, ValueText text) {
    int end = noun + word.length();
    while (text.at(end) == '·' && knownEnd(end + 1, text) > end + 1) {
      end = knownEnd(end + 1, text);
    }
    int per = perEnd(end, text);
    int again = againEnd(word, per, text);
    if (again > per) {
      return new Reading(start, noun, again, Kind.OTHER);
    } else if (per > end) {
      return new Reading(
          start, noun, per, word.meaning() == Kind.MONEY ? Kind.PRICE : Kind.RATE_PER);
    }
    return new Reading(start, noun, end, word.meaning());
  }

  /** Where a second unit ends that cannot stand behind the first: 万元%, %百分比, 个个. */
  private static int againEnd(Word<Kind> first, int at, ValueText text) {
    int noun = multiplierEnd(at, text);
    Word<Kind> rate = knownAt(at, text);
    if (rate != null && rate.meaning() == Kind.RATE && !rate.text().equals("成")) {
      return at + rate.length();
    }
    Word<Kind> second = knownAt(noun, text);
    boolean contradicts =
        second != null
            && (first.meaning() == Kind.RATE
                ? second.meaning() == Kind.MONEY
                : second.text().equals(first.text()) && endsNoun(at + first.length(), text));
    return second != null && contradicts ? noun + second.length() : at;
  }

  private static int knownEnd(int at, ValueText text) {
    int noun = multiplierEnd(at, text);
    Word<Kind> known = knownAt(at, text);
    if (known != null) {
      return at + known.length();
    }
    known = knownAt(noun, text);
    return known == null ? at : noun + known.length();
  }

  private static @Nullable Word<Kind> knownAt(int at, ValueText text) {
    Word<Kind> word = NOUNS.longestAt(at, text);
    return word != null && isWhole(word, at + word.length(), text) ? word : null;
  }

  /** 5m is a length, but not in 5max; 九成 is a rate, but not in 九成员. */
  private static boolean isWhole(Word<Kind> word, int end, ValueText text) {
    char last = word.text().charAt(word.length() - 1);
    char next = text.at(end);
    if (last == '成') {
      return !ValueText.isHan(next) || text.hasAny("以及左至到", end);
    }
    return ValueText.isLatin(last)
        ? !ValueText.isLatin(next)
        : !(ValueText.isDigit(last) && ValueText.isDigit(next));
  }

  /** The place behind 万, 百万, 亿 or 千. */
  private static int multiplierEnd(int at, ValueText text) {
    int end = at;
    while (text.hasAny(MULTIPLIERS, end) && (end == at || text.hasAny(LARGE, end))) {
      end++;
    }
    return end;
  }

  private static int unknownEnd(int at, ValueText text) {
    boolean begins = ValueText.isHan(text.at(at)) && !text.hasAny(NO_NOUNS, at);
    return begins ? wordEnd(at, text) : at;
  }

  private static int wordEnd(int at, ValueText text) {
    int end = at;
    while (end < at + LONGEST_NOUN
        && (ValueText.isHan(text.at(end)) || ValueText.isLatin(text.at(end)))
        && !text.hasAny(BEHIND, end)) {
      end++;
    }
    return end;
  }

  private static boolean endsNoun(int at, ValueText text) {
    return text.endsAt(at) || SignReader.behindAt(text.skipBlanks(at), text) != null;
  }

  /** The place behind /亩, 每平方米, /人·天, /100亩. */
  private static int perEnd(int from, ValueText text) {
    int end = from;
    while (text.hasAny("/每", end) || (end > from && text.at(end) == '·')) {
      int next = perOneEnd(end, text);
      if (next == end) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private static int perOneEnd(int at, ValueText text) {
    int count = text.skipDigits(at + 1);
    int known = count - at <= LONGEST_COUNT ? knownEnd(count, text) : count;
    if (known > count) {
      return known;
    }
    int end = text.at(at) == '每' ? at + 1 : wordEnd(at + 1, text);
    return end > at + 1 ? end : at;
  }

  /** How many of its noun a unit of this multiplier is. */
  static int zeros(String multiplier) {
    int zeros = 0;
    for (int i = 0; i < multiplier.length(); i++) {
      zeros +=
          switch (multiplier.charAt(i)) {
            case '十' -> 1;
            case '百' -> 2;
            case '千' -> 3;
            case '万' -> 4;
            default -> 8;
          };
    }
    return zeros;
  }
}
