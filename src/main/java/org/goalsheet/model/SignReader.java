package org.goalsheet.model;

import java.util.BitSet;
import java.util.Map;
import org.goalsheet.model.ValuePart.Signed;
import org.goalsheet.model.ValuePart.Spelling;
import org.goalsheet.model.WordTable.Word;
import org.jspecify.annotations.Nullable;

/** Reads signs: marks, and the words for them before and behind a number. */
final class SignReader {
  private static final WordTable<Sign> BEFORE =
      new WordTable<>(
          Map.of(
              Sign.AT_LEAST,
              "大于等于 大于或等于 高于等于 高于或等于 多于等于 不少于 不低于 不小于 不得少于 不得低于 不得小于 至少 最少 最低",
              Sign.AT_MOST,
              "小于等于 小于或等于 低于等于 低于或等于 少于等于 不超过 不高于 不大于 不多于 不超出 未超过 不得超过 不得高于"
                  + " 不得大于 不得多于 至多 最多 最高",
              Sign.MORE,
              "大于 高于 超过 多于",
              Sign.LESS,
              "小于 低于 少于 不足",
              Sign.EQUAL,
              "等于"));

  /** Before 超过 or 低于 they turn it round: 不应低于, 未低于. */
  private static final String NEGATIONS = "不得应能可会未宜";

  private static final WordTable<Sign> BEHIND =
      new WordTable<>(Map.of(Sign.AT_LEAST, "以上 及以上 或以上", Sign.AT_MOST, "以下 及以下 或以下 以内 之内"));

  private static final WordTable<Boolean> INCLUDED =
      new WordTable<>(Map.of(true, "(含) （含） (含本数) （含本数） 含"));

  /** Behind 内 they make other words: 24小时内部. */
  private static final String INNER = "部容涵外存环";

  private static final int LONGEST_TITLE = 30;

  private final ValueText text;

  SignReader(ValueText text) {
    this.text = text;
  }

  /** The characters that words before a number begin with. */
  static BitSet beginnings() {
    return BEFORE.beginnings();
  }

  /** The mark that stands there, in any shape. */
  @Nullable Signed mark(int at) {
    return switch (text.at(at)) {
      case '≥', '≧', '⩾', '≮' -> marked(Sign.AT_LEAST, at, at + 1);
      case '≤', '≦', '⩽', '≯' -> marked(Sign.AT_MOST, at, at + 1);
      case '》' -> text.at(at + 1) == '=' ? marked(Sign.AT_LEAST, at, at + 2) : null;
      case '《' -> text.at(at + 1) == '=' ? marked(Sign.AT_MOST, at, at + 2) : null;
      case '>' -> withEqual(at, Sign.MORE, Sign.AT_LEAST);
      case '<' -> withEqual(at, Sign.LESS, Sign.AT_MOST);
      case '=' -> equal(at);
      default -> null;
    };
  }

  private Signed withEqual(int at, Sign alone, Sign equal) {
    int next = text.skipBlanks(at + 1);
    return text.at(next) == '=' ? marked(equal, at, next + 1) : marked(alone, at, at + 1);
  }

  private Signed equal(int at) {
    int end = skip('=', at);
    int next = text.skipBlanks(end);
    return switch (text.at(next)) {
      case '>' -> marked(Sign.AT_LEAST, at, next + 1);
      case '<' -> marked(Sign.AT_MOST, at, next + 1);
      default -> marked(Sign.EQUAL, at, end);
    };
  }

  private static Signed marked(Sign sign, int start, int end) {
    return new Signed(sign, Spelling.MARK, start, end);
  }

  /** The place behind what looks like a sign and is none: an arrow, a title, a rule of dashes. */
  int otherEnd(int at) {
    return switch (text.at(at)) {
      case '-' -> {
        int end = skip('-', at);
        yield text.at(end) == '>' ? end + 1 : end - at > 1 ? end : at;
      }
      case '=' -> {
        int end = skip('=', at);
        yield text.at(end) == '>' && !beginsNumber(text.skipBlanks(end + 1)) ? end + 1 : at;
      }
      case '<' -> text.has("<=>", at) ? at + 3 : Math.max(leftArrowEnd(at), titleEnd(at));
      default -> at;
    };
  }

  private int leftArrowEnd(int at) {
    int end = skip('-', at + 1);
    if (end == at + 1 || text.hasDigit(end)) {
      return at;
    }
    return text.at(end) == '>' ? end + 1 : end;
  }

  private int titleEnd(int at) {
    int end = at + 1;
    while (end - at < LONGEST_TITLE
        && (ValueText.isHan(text.at(end)) || ValueText.isLatin(text.at(end)))) {
      end++;
    }
    boolean title = end > at + 1 && text.at(end) == '>' && !beginsNumber(text.skipBlanks(end + 1));
    return title ? end + 1 : at;
  }

  private boolean beginsNumber(int at) {
    return text.hasDigit(at) || (text.hasAny("-±", at) && text.hasDigit(at + 1));
  }

  private int skip(char c, int from) {
    int at = from;
    while (text.at(at) == c) {
      at++;
    }
    return at;
  }

  /** Words for a sign; whether a number follows is for the caller to see. */
  @Nullable Signed wordsBefore(int at) {
    Word<Sign> word = BEFORE.longestAt(at, text);
    boolean turned = word != null && word.length() == 2 && text.hasAny(NEGATIONS, at - 1);
    return word == null || turned
        ? null
        : new Signed(word.meaning(), Spelling.WORDS_BEFORE, at, at + word.length());
  }

  /**
   * Words for a sign behind a number.
   *
   * @param within whether 内 alone is such a word: it is behind times and distances
   */
  @Nullable Signed wordsBehind(int numberEnd, boolean within) {
    int at = text.skipBlanks(numberEnd);
    Word<Sign> word = behindAt(at, text);
    if (word != null) {
      int end = includedEnd(at, text) + word.length();
      return new Signed(word.meaning(), Spelling.WORDS_BEHIND, at, end);
    }
    return within && text.at(at) == '内' && !text.hasAny(INNER, at + 1)
        ? new Signed(Sign.AT_MOST, Spelling.WORDS_BEHIND, at, at + 1)
        : null;
  }

  /** A word for a sign behind a number, perhaps with （含） before it. */
  static @Nullable Word<Sign> behindAt(int at, ValueText text) {
    return BEHIND.longestAt(includedEnd(at, text), text);
  }

  private static int includedEnd(int at, ValueText text) {
    Word<Boolean> included = INCLUDED.longestAt(at, text);
    return included == null ? at : at + included.length();
  }
}
