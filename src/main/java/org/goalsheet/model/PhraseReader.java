package org.goalsheet.model;

import java.util.BitSet;
import java.util.Map;
import org.goalsheet.model.ValuePart.Kind;
import org.goalsheet.model.ValuePart.Said;
import org.goalsheet.model.WordTable.Word;
import org.jspecify.annotations.Nullable;

/** Reads words that are exact without a number: how often, grades, outcomes. */
final class PhraseReader {
  private static final WordTable<Boolean> GRADES =
      new WordTable<>(
          Map.of(
              true,
              "优秀 优良 良好 合格 及格 达标 国标 国家标准 行业标准 地方标准 通过验收 验收通过 全覆盖"
                  + " 甲级 乙级 丙级 丁级 特级 甲类 乙类 丙类 甲等 乙等 丙等 特等"));

  private static final WordTable<Boolean> NONE_OF =
      new WordTable<>(Map.of(true, "零 无 未发生 不发生 未出现 不出现"));

  private static final WordTable<Boolean> HARM =
      new WordTable<>(Map.of(true, "事故 投诉 差错 故障 违规 违纪 违法 案件 中断 伤亡 死亡 泄露 泄漏 缺陷 污染 上访 舆情 事件 拖欠 逾期"));

  private static final int MOST_BETWEEN = 8;

  private static final WordTable<Boolean> PERIODS =
      new WordTable<>(Map.of(true, "年 年度 半年 季 季度 月 月度 旬 周 星期 日 天 工作日 小时 分钟 学期"));

  /** 按年度计划 and 按日常要求 say nothing of how often. */
  private static final WordTable<Boolean> NO_PERIODS =
      new WordTable<>(Map.of(true, "计划 预算 目标 任务 工作 要求 度计划 度预算 度目标 度任务 度工作 度要求 初 常 程 边 期 照"));

  private final ValueText text;

  PhraseReader(ValueText text) {
    this.text = text;
  }

  /** 每月, 每隔两天, 每季度末, 每月10日, 每年6月30日, 按季度, 逐月. */
  @Nullable Said frequency(int at) {
    int end =
        switch (text.at(at)) {
          case '每' -> eachEnd(at);
          case '按' -> byEnd(at);
          case '逐' -> text.hasAny("季月周", at + 1) ? at + 2 : at;
          default -> nextMonthEnd(at);
        };
    return end > at ? new Said(Kind.FREQUENCY, at, end) : null;
  }

  private int eachEnd(int at) {
    int number = text.hasAny("隔个", at + 1) ? at + 2 : at + 1;
    Numeral count = Numeral.inDigits(number, text);
    count = count == null ? Numeral.inWords(number, text) : count;
    int unit = count == null ? number : count.end();
    unit = count != null && text.at(unit) == '个' ? unit + 1 : unit;
    Word<Boolean> period = PERIODS.longestAt(unit, text);
    if (period == null) {
      return at;
    }
    int end = unit + period.length();
    if (text.hasAny("末底初", end)) {
      return end + 1;
    }
    return switch (period.text()) {
      case "年" -> dayEnd(monthEnd(end), end);
      case "月" -> dayEnd(end, end);
      case "周", "星期" -> text.hasAny("一二三四五六", end) ? end + 1 : end;
      default -> end;
    };
  }

  private int monthEnd(int at) {
    int number = smallNumberEnd(at);
    return number > at && text.at(number) == '月' ? number + 1 : at;
  }

  private int dayEnd(int at, int yearEnd) {
    if (at > yearEnd && text.hasAny("末底初", at)) {
      return at + 1;
    }
    int number = smallNumberEnd(at);
    return number > at && text.hasAny("日号", number) ? number + 1 : at;
  }

  private int smallNumberEnd(int at) {
    int end = text.skipDigits(at);
    if (end > at) {
      return end - at <= 2 ? end : at;
    }
    Numeral words = Numeral.inWords(at, text);
    return words == null || words.end() - at > 3 ? at : words.end();
  }

  private int byEnd(int at) {
    Word<Boolean> period = PERIODS.longestAt(at + 1, text);
    int end = period == null ? at : at + 1 + period.length();
    return NO_PERIODS.longestAt(end, text) == null ? end : at;
  }

  /** 次月10日 and 当月10日 come again every month too. */
  private int nextMonthEnd(int at) {
    boolean month = text.hasAny("次当本下", at) && text.at(at + 1) == '月';
    int end = month ? dayEnd(at + 2, at + 2) : at;
    return end > at + 2 ? end : at;
  }

  /** The Chinese characters that a grade or an outcome begins with. */
  static BitSet beginnings() {
    BitSet beginnings = new BitSet();
    beginnings.or(GRADES.beginnings());
    beginnings.or(NONE_OF.beginnings());
    beginnings.set('优');
    beginnings.set('良');
    return beginnings;
  }

  @Nullable Said grade(int at) {
    Word<Boolean> word = GRADES.longestAt(at, text);
    if (word != null) {
      return grade(at, at + word.length());
    }
    char c = text.at(at);
    if (c == '优' || c == '良') {
      boolean alone = text.endsAt(at + 1) || text.hasAny("、/级等及以良", at + 1);
      boolean other = c == '良' && text.hasAny("改不精善", at - 1);
      return alone && !other ? grade(at, at + 1) : null;
    }
    boolean roman = c >= 'Ⅰ' && c <= 'Ⅻ' && text.hasAny("级类", at + 1);
    return roman ? grade(at, at + 2) : outcome(at);
  }

  /** 无安全事故, 零投诉. */
  private @Nullable Said outcome(int at) {
    Word<Boolean> none = NONE_OF.longestAt(at, text);
    if (none == null) {
      return null;
    }
    int from = at + none.length();
    for (int i = from; i <= from + MOST_BETWEEN && !text.hasAny("，。；,;", i); i++) {
      Word<Boolean> harm = HARM.longestAt(i, text);
      if (harm != null) {
        return grade(at, i + harm.length());
      }
    }
    return null;
  }

  private static Said grade(int start, int end) {
    return new Said(Kind.GRADE, start, end);
  }
}
