package org.goalsheet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goalsheet.model.Sign;
import org.goalsheet.model.TargetValue;
import org.goalsheet.model.ValuePart;
import org.goalsheet.model.ValuePart.Counted;
import org.goalsheet.model.ValuePart.Signed;
import org.goalsheet.model.ValuePart.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * A number of things in the text of a goal. What costs time is read from it only when asked for:
 * most numbers agree with their rows.
 *
 * @param start where the number begins in its sentence, with its sign
 * @param end where it ends, likewise
 */
record Mention(Tally tally, String sentence, int start, int end) {
  /** A sentence with such words sets no number for one year and the whole. */
  private static final Pattern UNSURE =
      Pattern.compile("其中|累计|分别|[每各均约近余已]|截至|以来|上年|去年|往年|历年|合计|共|总|规划|[一二三四五两]年|左右|期末");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

  private static final String SENTENCE_ENDS = "。；;！？!?\n";
  private static final String CLAUSE_ENDS = "，,、：:（）()“”\"《》";
  private static final String JOINING = "和及与并";

  /** A longer one is no sentence, and says too much to be sure of. */
  private static final int LONGEST = 200;

  /** The numbers in a goal that may be held against rows. */
  static List<Mention> in(String goal) {
    List<Mention> mentions = new ArrayList<>();
    int start = 0;
    boolean number = false;
    for (int i = 0; i <= goal.length(); i++) {
      if (i == goal.length() || SENTENCE_ENDS.indexOf(goal.charAt(i)) >= 0) {
        if (number && i - start <= LONGEST) {
          addAll(goal.substring(start, i), mentions);
        }
        start = i + 1;
        number = false;
      } else {
        number |= Character.isDigit(goal.charAt(i));
      }
    }
    return mentions;
  }

  private static void addAll(String sentence, List<Mention> mentions) {
    List<ValuePart> parts = new TargetValue(sentence).parts();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Counted counted) {
        Signed signed = sign(sentence, i, parts);
        Sign sign = signed == null ? null : signed.sign();
        int start = signed == null ? counted.start() : Math.min(signed.start(), counted.start());
        int end = signed == null ? counted.end() : Math.max(signed.end(), counted.end());
        Tally.of(sign, counted.quantity())
            .map(tally -> new Mention(tally, sentence, start, end))
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

  /**
   * Whether its sentence sets a number for the whole, and for the year.
   *
   * @param project its name; a year in it counts as the right one, too
   */
  boolean isSure(int year, String project) {
    if (UNSURE.matcher(sentence).find()) {
      return false;
    }
    Matcher years = YEAR.matcher(sentence);
    while (years.find()) {
      if (Integer.parseInt(years.group()) != year && !project.contains(years.group())) {
        return false;
      }
    }
    return true;
  }

  /** What is counted, as {@link Things} says it; may be empty. */
  String thing() {
    return Things.of(
        sentence.substring(clauseStart(), start) + sentence.substring(end, clauseEnd()));
  }

  /** The clause that says it. */
  String text() {
    return sentence.substring(clauseStart(), clauseEnd()).strip();
  }

  private int clauseStart() {
    int from = start;
    while (from > 0 && CLAUSE_ENDS.indexOf(sentence.charAt(from - 1)) < 0) {
      from--;
    }
    return from;
  }

  private int clauseEnd() {
    int to = end;
    while (to < sentence.length() && !endsClause(to)) {
      to++;
    }
    return to;
  }

  /** A joining word ends it where it follows the number; within words it may be part of them. */
  private boolean endsClause(int at) {
    char c = sentence.charAt(at);
    return CLAUSE_ENDS.indexOf(c) >= 0 || (at == end && JOINING.indexOf(c) >= 0);
  }
}
