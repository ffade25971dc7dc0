package org.goalsheet.model;

import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that values are written with, as pieces of patterns over half-width text. */
final class ValueWords {
  static final String BEHIND = "及?以上|及?以下|以内|之内";

  static final String BEFORE =
      "大于或?等于|小于或?等于|不少于|不低于|不小于|不超过|不高于|不大于|不多于|至少|至多|最多" + "|大于|高于|超过|多于|小于|低于|少于|等于";

  static final String MARKS = "[><=]\\s*=|=\\s*[><]|[≥≧⩾≤≦⩽><=﹥﹤﹦═]";

  static final String NUMBER = "(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?";

  private static final String CLOCK = "年 个月 月 周 个星期 星期 天 日 个工作日 工作日 小时 个小时 分钟 秒 毫秒 季度 个季度 学期 课时 学时";

  private static final String SPACE =
      "平方米 平方公里 平方千米 公顷 亩 ㎡ m² m2 立方米 m³ m3 延米 米 公里 千米 km 厘米 毫米 升 毫升"
          + " 吨 千克 公斤 克 kg 千瓦 千瓦时 kW kWh 度 兆 TB GB MB Mbps";

  private static final String NOUNS =
      "个 家 次 人 人次 名 项 台 套 件 块 份 期 场 场次 处 座 条 户 户次 本 册 辆 批 批次 篇 种 类 级"
          + " 所 间 栋 幢 村 棵 株 头 只 张 片 组 支 把 门 节 宗 起 例 笔 幅 部 位 口 眼 盏 根 副 双"
          + " 对 卷 枚 艘 架 点 分 倍 台次 台套 车次 人天 人日 人月 人年";

  private static final String RATES = "% ‰ 个百分点 百分点 个千分点 千分点";

  private static final String MONEY = "元 美元 欧元 港元 日元";

  /** 万, 亿 and their kin before a unit; 百 and 千 only before 元, since 千克 is a unit itself. */
  private static final String SCALE = "(?:[十百千]?[万亿]+|[百千](?=元))";

  private static final String LETTER = "(?:(?!" + BEHIND + "|左右)[\\p{IsHan}A-Za-z])";

  /** A known unit, by the piece or not, or a short unknown noun that ends the value. */
  static final String UNIT =
      "(?:(?:%s?(?:%s)|%s)(?:[/每]%s{1,4}(?:[/·]%s{1,4})*)?|%s{1,4}(?=\\s*(?:%s)?\\s*$))"
          .formatted(
              SCALE,
              anyOf(MONEY, RATES, CLOCK, SPACE, NOUNS),
              SCALE,
              LETTER,
              LETTER,
              LETTER,
              BEHIND);

  private static final String YEAR = "(?:19|20)\\d{2}";

  private static final String IN_MONTH = "(?:\\d{1,2}[日号]|[上中下]旬|[底末初])";

  private static final String QUARTER = "第?[一二三四1-4]季度[底末初]?";

  static final String DATE =
      Stream.of(
              YEAR + "年度?(?:" + QUARTER + "|[上下]半年|\\d{1,2}月" + IN_MONTH + "?|[底末初内])?",
              YEAR + "(?<dot>[-./])\\d{1,2}\\k<dot>\\d{1,2}(?!\\d)",
              "\\d{1,2}月" + IN_MONTH,
              "\\d{1,2}月份?(?=之?前|以前|内)",
              QUARTER,
              "[上下]半年",
              "年[底末初内]")
          .collect(Collectors.joining("|"));

  static final String FREQUENCY =
      "每(?:隔|个)?(?:[\\d一二两三四五六七八九十半]+个?)?"
          + "(?:年度?|季度?|月度?|周|星期|日|天|小时|学期|旬|半年|工作日)[末底初]?|按(?:年|季度?|月|周|日)";

  static final String GRADE =
      Stream.of(
              "优秀|优良|良好|合格|及格|达标|国标|(?:国家|行业|地方)标准|通过验收|验收通过",
              "优(?=$|[、，,。；;/级等及以良])",
              "(?<![改不精善])良(?=$|[、，,。；;/级等及以])",
              "(?:[甲乙丙特]|A{1,3}|[BCD])[级类]|(?:[Ⅰ-Ⅻ]|I{1,3}|I?V)[级类]|[一二三四五]星|全覆盖",
              "(?:零|无|未发生|不发生|未出现|不出现)[^，。；,;]{0,8}?" + "(?:事故|投诉|差错|故障|违规|违纪|案件|中断|伤亡|死亡)")
          .collect(Collectors.joining("|"));

  static final String NUMBER_WORDS =
      "百分之[一二三四五六七八九十百零]+|百分百|[一二三四五六七八九]成|前[一二三四五六七八九十]+"
          + "|[零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]+元(?!化)"
          + "|(?<![统进唯同])[零一二两三四五六七八九十百]+"
          + "(?:%s)".formatted(anyOf("个 家 次 人 名 项 台 套 件 份 期 场 处 座 条 户 级 类 批 年 天 小时 周 所 间 本"));

  private ValueWords() {}

  /** Longer words first, so that 人次 is not read as 人. */
  private static String anyOf(String... lists) {
    return Stream.of(lists)
        .flatMap(list -> Stream.of(list.split(" ")))
        .sorted(Comparator.comparing(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }
}
