package org.goalsheet.check;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.goalsheet.message.Message;

/** What makes a text untidy without changing what it says. The order is that of tidying. */
enum Untidy {
  CONTROL(Message.of("check.A15.control"), Untidy::withoutControls),
  TAB(Message.of("check.A15.tab"), (text, lines) -> text.replace('\t', ' ')),
  DIGITS(Message.of("check.A15.digits"), Untidy::withHalfWidthDigits),
  BREAK(Message.of("check.A15.break"), (text, lines) -> lines ? text : onOneLine(text)),
  ENDS(Message.of("check.A15.ends"), Untidy::withoutEnds),
  DOUBLED(Message.of("check.A15.doubled"), Untidy::withSingleBlanks);

  /** Makes a text tidy in one way; line breaks are right where it may have several lines. */
  private interface Step {
    String tidied(String text, boolean lines);
  }

  private static final Pattern LINE_ENDS = Pattern.compile("\\R");

  /** Nor may text hold what no document can: halves of surrogate pairs and non-characters. */
  private static final Pattern CONTROLS =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n]]");

  private static final Pattern FULL_WIDTH = Pattern.compile("[０-９]");

  private static final Pattern BREAK_IN_LATIN =
      Pattern.compile("(?<=[A-Za-z0-9])\\h*\\n[\\h\\n]*(?=[A-Za-z0-9])");

  private static final Pattern ANY_BREAK = Pattern.compile("(?<!\\h)\\h*\\n[\\h\\n]*");

  private static final Pattern ENDS_OF_TEXT = Pattern.compile("^\\h+|(?<!\\h)\\h+$");

  /** A paragraph may begin with full-width blanks: that is how Chinese text is indented. */
  private static final Pattern ENDS_OF_LINES =
      Pattern.compile("(?m)^\\h+$|^[\\h&&[^\u3000]]+|(?<!\\h)\\h+$");

  private static final Pattern DOUBLED_BLANKS =
      Pattern.compile("(?<=[^\\h\\n])\\h{2,}(?=[^\\h\\n])");

  private final Message what;
  private final Step step;

  Untidy(Message what, Step step) {
    this.what = what;
    this.step = step;
  }

  /** What it is called. */
  Message what() {
    return what;
  }

  /** The kinds found in a text. */
  static List<Untidy> in(String text, boolean lines) {
    if (isPlain(text, lines)) {
      return List.of();
    }
    return Arrays.stream(values())
        .filter(kind -> !kind.step.tidied(text, lines).equals(text))
        .toList();
  }

  static String tidy(String text, boolean lines) {
    if (isPlain(text, lines)) {
      return text;
    }
    String tidy = text;
    for (Untidy kind : values()) {
      tidy = kind.step.tidied(tidy, lines);
    }
    return tidy;
  }

  /**
   * A glance that costs little and clears nearly every text: single blanks between ordinary
   * characters, and nothing that any step looks for.
   */
  private static boolean isPlain(String text, boolean lines) {
    boolean afterBlank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean unseen = Unseen.is(c);
      if (unseen ? afterBlank || !isBlank(c, lines) : isFullWidthDigit(c)) {
        return false;
      }
      afterBlank = unseen;
    }
    return !afterBlank || text.isEmpty();
  }

  static boolean isFullWidthDigit(char c) {
    return c >= '０' && c <= '９';
  }

  private static boolean isBlank(char c, boolean lines) {
    return c == '\n' ? lines : Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static String withoutControls(String text, boolean lines) {
    return CONTROLS.matcher(LINE_ENDS.matcher(text).replaceAll("\n")).replaceAll("");
  }

  private static String withHalfWidthDigits(String text, boolean lines) {
    return FULL_WIDTH.matcher(text).replaceAll(Untidy::halfWidth);
  }

  private static String halfWidth(MatchResult character) {
    return String.valueOf((char) (character.group().charAt(0) - '０' + '0'));
  }

  private static String onOneLine(String text) {
    String inner = BREAK_IN_LATIN.matcher(text).replaceAll(" ");
    return ANY_BREAK.matcher(inner).replaceAll("");
  }

  private static String withoutEnds(String text, boolean lines) {
    return (lines ? ENDS_OF_LINES : ENDS_OF_TEXT).matcher(text).replaceAll("");
  }

  private static String withSingleBlanks(String text, boolean lines) {
    return DOUBLED_BLANKS.matcher(text).replaceAll(" ");
  }
}
