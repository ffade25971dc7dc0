package org.goalsheet.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an unfilled form leaves in its cells. */
final class BlankForm {
  private static final Pattern BLANK = Pattern.compile("[\\h\\v\\p{Cf}]*");

  private static final String STROKE = "[-‐‑–—―－_＿*＊/／…·.]";

  private static final Pattern PLACEHOLDER =
      Pattern.compile("%s(?:[\\h\\v]*+%s)*+|无".formatted(STROKE, STROKE));

  /** X stands for a figure only apart from other letters: XXL and X光 are words. */
  private static final Pattern REMAINS =
      Pattern.compile(
          "[（(][≥≤＞＜=><]?[*＊]{2,}%?[)）]|[*＊]{2,}"
              + "|(?<![A-Za-z])[xXＸ×]{2,}(?![A-Za-z])"
              + "|第[xXＸ×*＊][季批期个]度?"
              + "|(?<![A-Za-z0-9])[xXＸ×](?=[年月日])"
              + "|指标\\h*\\d{1,2}\\h*(?:[:：]|$)"
              + "|…{2,}|\\.{3,}");

  private BlankForm() {}

  /** Whether nothing can be seen in it: blanks of every kind count as nothing. */
  static boolean isBlank(String text) {
    return BLANK.matcher(text).matches();
  }

  /** Whether it is only strokes, stars, dots or 无. */
  static boolean isPlaceholder(String text) {
    return PLACEHOLDER.matcher(text.strip()).matches();
  }

  /** The first piece of a template in it, as {@code **} or {@code 第X季度}. */
  static Optional<String> remains(String text) {
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
}
