package org.goalsheet.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an unfilled form leaves in its cells. Every cell of every row is asked about, and nearly all
 * are filled in: so each question looks at characters first, and at words only where one may begin.
 */
final class BlankForm {
  /** Words that say that there is nothing to say, and strokes may stand around them. */
  private static final List<String> NOTHING =
      List.of("无", "暂无", "待定", "待补充", "待填写", "待完善", "略", "N/A", "NA");

  /** Counted and measured things; 人数 and the like are factors of a formula. */
  private static final String COUNTED =
      "(?:[年月日个人元万次件台套辆条份户家名处座株亩场期批%％‰]|项(?!目)|天(?!线)|小时|平方米|公里)(?!数)";

  private static final String FIRST_DIGIT = "(?<![\\p{IsLatin}\\d])";

  /**
   * X stands for a figure only apart from other letters: XXL and X光 are words. A single × may also
   * multiply, so it must stand where a figure begins.
   */
  private static final Pattern REMAINS =
      Pattern.compile(
          "[（(][≥≤＞＜=><]?[*＊]{2,}%?[)）]|[*＊]{2,}"
              + "|(?<!\\p{IsLatin})[xXＸⅩ×]{2,}(?!\\p{IsLatin})"
              + "|[_＿]{2,}"
              + "|第[xXＸⅩ×*＊][季批期个次年月]度?"
              + ("|" + FIRST_DIGIT + "[xXＸⅩ](?=" + COUNTED + ")")
              + ("|(?<=^|[≥≤＞＜=><，。；：、,;:\\h]|[共约达成过])×(?=" + COUNTED + ")")
              + "|(?<=年)×(?=月(?!数))|(?<=月)×(?=日(?!数))"
              + "|指标\\h*[0-9０-９]{1,2}\\h*(?:[:：]|$)"
              + "|…{2,}|\\.{3,}");

  private BlankForm() {}

  /** Whether nothing can be seen in it: blanks of every kind count as nothing. */
  static boolean isBlank(String text) {
    return isFiller(text, 0, false);
  }

  /** Whether it is only strokes, stars, dots, or a word such as 无. */
  static boolean isPlaceholder(String text) {
    int begin = endOfFiller(text, 0, true);
    return begin == text.length() ? !isBlank(text) : saysNothing(text, begin);
  }

  /** The first piece of a template in it, as {@code **} or {@code 第X季度}. */
  static Optional<String> remains(String text) {
    if (!mayHaveRemains(text)) {
      return Optional.empty();
    }
    Matcher matcher = REMAINS.matcher(text);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }

  /** Whether nothing was filled in yet, so that there is nothing more to judge. */
  static boolean isUntouched(String text) {
    return isBlank(text)
        || isPlaceholder(text)
        || NotApplicable.isSaid(text)
        || remains(text).isPresent();
  }

  private static boolean saysNothing(String text, int begin) {
    if ("无暂待略Nn".indexOf(text.charAt(begin)) < 0) {
      return false;
    }
    for (String word : NOTHING) {
      if (text.regionMatches(true, begin, word, 0, word.length())
          && isFiller(text, begin + word.length(), true)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFiller(String text, int from, boolean strokes) {
    return endOfFiller(text, from, strokes) == text.length();
  }

  private static int endOfFiller(String text, int from, boolean strokes) {
    int at = from;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      if (!Unseen.is(character) && !(strokes && isStroke(character))) {
        return at;
      }
      at += Character.charCount(character);
    }
    return at;
  }

  private static boolean isStroke(int character) {
    return switch (character) {
      case '-', '_', '*', '/', '\\', '.', '~', '(', ')' -> true;
      case '·', '‐', '‑', '‒', '–', '—', '―', '…', '−', '─', '━', '⸺', '⸻' -> true;
      case '、', '。', '（', '）', '＊', '－', '．', '／', '＼', '＿', '～', '﹘', '﹣' -> true;
      default -> false;
    };
  }

  private static boolean mayHaveRemains(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (mayRemain(text.charAt(i)) && !isCommon(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** A decimal point, and 标 within words. */
  private static boolean isCommon(String text, int at) {
    return switch (text.charAt(at)) {
      case '.' -> !text.startsWith("...", at);
      case '标' -> at + 1 == text.length() || Character.isLetter(text.charAt(at + 1));
      default -> false;
    };
  }

  /** Whether a piece of a blank form may begin with a character, or have it behind 指. */
  static boolean mayRemain(char c) {
    return switch (c) {
      case 'x', 'X', 'Ｘ', 'Ⅹ', '×', '*', '＊', '_', '＿', '…', '.', '标' -> true;
      default -> false;
    };
  }
}
