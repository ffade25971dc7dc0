package org.goalsheet.model;

import org.goalsheet.model.ValuePart.Kind;
import org.goalsheet.model.ValuePart.Said;
import org.jspecify.annotations.Nullable;

/** Reads numbers, most of them in Chinese numerals, that say which or what grade, not how many. */
final class OrdinalReader {
  /** What is numbered by 第; other words with it are idioms: 第三方, 第一时间. */
  private static final String ORDINALS = "批期次名位轮届章节条阶标步项个年天类级号";

  /** Before 前 they make it a word of time: 目前, 年前. */
  private static final String NO_RANK = "之以目此日月年底天午提";

  private final ValueText text;

  OrdinalReader(ValueText text) {
    this.text = text;
  }

  /** 第1批, 第二次. */
  @Nullable Said named(int at) {
    if (text.hasDigit(at + 1)) {
      int end = text.skipDigits(at + 1);
      return name(at, text.hasAny(ORDINALS, end) ? end + 1 : end);
    }
    Numeral number = Numeral.inWords(at + 1, text);
    boolean counts = number != null && text.hasAny(ORDINALS, number.end());
    return number != null && counts ? name(at, number.end() + 1) : null;
  }

  /** 前三, 前10名. */
  @Nullable Said rank(int at) {
    if (text.hasAny(NO_RANK, at - 1)) {
      return null;
    }
    int end = text.skipDigits(at + 1);
    if (end > at + 1) {
      return text.hasAny("名位", end) ? words(at, end + 1) : null;
    }
    Numeral number = Numeral.inWords(at + 1, text);
    if (number == null) {
      return null;
    }
    return words(at, text.has("季度", number.end()) ? number.end() + 2 : number.end());
  }

  /** 三级, 三级甲等, 四星, 二类, 三分之二, 两期: Chinese numerals that count nothing. */
  @Nullable Said fromNumeral(int at) {
    Numeral number = Numeral.isPartOfWord(at, text) ? null : Numeral.inWords(at, text);
    if (number == null || number.value().signum() == 0) {
      return null;
    }
    int end = number.end();
    if (text.has("分之", end)) {
      Numeral share = Numeral.inWords(end + 2, text);
      return share == null ? null : words(at, share.end());
    }
    boolean isOne = text.at(at) == '一' && end == at + 1;
    return switch (text.at(end)) {
      case '级' -> {
        boolean graded = text.hasAny("甲乙丙", end + 1) && text.at(end + 2) == '等';
        yield new Said(Kind.GRADE, at, graded ? end + 3 : end + 1);
      }
      case '等' -> isPrize(end + 1) ? new Said(Kind.GRADE, at, end + 1) : null;
      case '类', '星' -> new Said(Kind.GRADE, at, end + 1);
      case '甲' -> text.at(at) == '三' ? new Said(Kind.GRADE, at, end + 1) : null;
      case '期', '届' -> words(at, end + 1);
      case '批' -> isOne ? null : words(at, end + 1);
      case '万', '亿' -> words(at, end + 1);
      default -> null;
    };
  }

  private boolean isPrize(int at) {
    return text.endsAt(at) || text.hasAny("奖功品级", at);
  }

  private static Said name(int start, int end) {
    return new Said(Kind.NAME, start, end);
  }

  private static Said words(int start, int end) {
    return new Said(Kind.NUMBER_WORDS, start, end);
  }
}
