package org.goalsheet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goalsheet.model.TargetValue;
import org.goalsheet.model.ValuePart;
import org.goalsheet.model.ValuePart.Counted;
import org.goalsheet.model.ValuePart.Signed;
import org.goalsheet.model.ValuePart.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * A number of things that a goal sets for its year.
 *
 * @param thing what is counted, as {@link Things} says it; may be empty
 * @param text the clause that says it
 */
record Mention(Tally tally, String thing, String text) {
  /** A sentence with such words sets no number for one year and the whole. */
  private static final Pattern UNSURE =
      Pattern.compile("其中|累计|分别|[每各均约近余已]|截至|以来|上年|去年|往年|历年|合计|共|总|规划|[一二三四五两]年|左右|期末");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

  private static final Pattern SENTENCE = Pattern.compile("[^。；;！？!?\\n]+");

  private static final String CLAUSE_ENDS = "，,、：:（）()“”\"《》";

  private static final String JOINING = "和及与并";

  /** A longer one is no sentence, and says too much to be sure of. */
  private static final int LONGEST = 200;

  /** The numbers in a goal of which it is sure what they count. */
  static List<Mention> in(String goal, int year) {
    List<Mention> mentions = new ArrayList<>();
    Matcher sentences = SENTENCE.matcher(goal);
    while (sentences.find()) {
      String sentence = sentences.group();
      if (sentence.length() <= LONGEST
          && !UNSURE.matcher(sentence).find()
          && isOf(year, sentence)) {
        addAll(sentence, mentions);
      }
    }
    return mentions;
  }

  private static boolean isOf(int year, String sentence) {
    Matcher years = YEAR.matcher(sentence);
    while (years.find()) {
      if (Integer.parseInt(years.group()) != year) {
        return false;
      }
    }
    return true;
  }

  private static void addAll(String sentence, List<Mention> mentions) {
    List<ValuePart> parts = new TargetValue(sentence).parts();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Counted counted) {
        Signed sign = sign(sentence, i, parts);
        Tally.of(sign == null ? null : sign.sign(), counted.quantity())
            .map(tally -> mention(sentence, tally, counted, sign))
            .ifPresent(mentions::add);
      }
    }
  }

  private static @Nullable Signed sign(String sentence, int number, List<ValuePart> parts) {
    ValuePart at = parts.get(number);
    if (number > 0
        && parts.get(number - 1) instanceof Signed before
        && before.spelling() != Spelling.WORDS_BEHIND
        && sentence.substring(before.end(), at.start()).isBlank()) {
      return before;
    }
    return number + 1 < parts.size()
            && parts.get(number + 1) instanceof Signed behind
            && behind.spelling() == Spelling.WORDS_BEHIND
        ? behind
        : null;
  }

  private static Mention mention(
      String sentence, Tally tally, Counted counted, @Nullable Signed sign) {
    int start = sign == null ? counted.start() : Math.min(sign.start(), counted.start());
    int end = sign == null ? counted.end() : Math.max(sign.end(), counted.end());
    int from = start;
    while (from > 0 && CLAUSE_ENDS.indexOf(sentence.charAt(from - 1)) < 0) {
      from--;
    }
    int to = end;
    while (to < sentence.length() && !endsClause(sentence, to, end)) {
      to++;
    }
    String thing = Things.of(sentence.substring(from, start) + sentence.substring(end, to));
    return new Mention(tally, thing, sentence.substring(from, to).strip());
  }

  /** A joining word ends it where it follows the number; within words it may be part of them. */
  private static boolean endsClause(String sentence, int at, int end) {
    return CLAUSE_ENDS.indexOf(sentence.charAt(at)) >= 0
        || (at == end && JOINING.indexOf(sentence.charAt(at)) >= 0);
  }
}
