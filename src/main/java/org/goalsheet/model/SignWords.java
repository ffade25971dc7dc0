package org.goalsheet.model;

import java.util.Map;
import org.goalsheet.model.WordTable.Word;
import org.jspecify.annotations.Nullable;

/** The words that say a sign. */
final class SignWords {
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

  private static final WordTable<Sign> BEHIND =
      new WordTable<>(Map.of(Sign.AT_LEAST, "以上 及以上 或以上", Sign.AT_MOST, "以下 及以下 或以下 以内 之内"));

  private static final WordTable<Boolean> INCLUDED =
      new WordTable<>(Map.of(true, "(含) （含） (含本数) （含本数） 含"));

  private SignWords() {}

  /** A word that says a sign before its number. */
  static @Nullable Word<Sign> beforeAt(int at, ValueText text) {
    return BEFORE.longestAt(at, text);
  }

  /** The place behind （含）, which may stand before the words behind a number. */
  static int includedEnd(int at, ValueText text) {
    Word<Boolean> included = INCLUDED.longestAt(at, text);
    return included == null ? at : at + included.length();
  }

  /** A word that says a sign behind its number. */
  static @Nullable Word<Sign> behindAt(int at, ValueText text) {
    return BEHIND.longestAt(includedEnd(at, text), text);
  }
}
