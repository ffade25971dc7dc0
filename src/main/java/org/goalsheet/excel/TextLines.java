package org.goalsheet.excel;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How many lines a text takes in a cell. Which font will stand in there is not known; it is taken
 * for one of the wider ones. Lengths are in sizes of the type: a Chinese character is as wide.
 */
final class TextLines {
  /** What the edges of a cell take. */
  private static final double EDGES = 0.5;

  private static final double LEAST_ROOM = 1;
  private static final double CAPITAL = 0.75;
  private static final double LETTER = 0.65;

  /** From here on characters are as wide as a Chinese one; in Chinese fonts Greek ones are too. */
  private static final char WIDE = 0x80;

  private static final String WIDEST_LETTERS = "%@MWmw";

  private static final Pattern BREAK = Pattern.compile("\\R");

  private static final String QUOTATION_MARKS = "“”‘’\"'";

  private final double room;
  private int count;

  private TextLines(double room) {
    this.room = room;
  }

  /**
   * At least one.
   *
   * @param width of the cell
   */
  static int count(String text, double width) {
    TextLines lines = new TextLines(Math.max(LEAST_ROOM, width - EDGES));
    BREAK.splitAsStream(text).forEach(lines::add);
    return Math.max(1, lines.count);
  }

  private void add(String paragraph) {
    count++;
    if (width(paragraph) > room) {
      fold(paragraph);
    }
  }

  private void fold(String paragraph) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINA);
    breaks.setText(paragraph);
    double used = 0;
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      if (!isGlued(paragraph, to)) {
        used = add(paragraph.substring(from, to), used);
        from = to;
      }
    }
  }

  /** Some programs part a quotation mark from neither of its neighbours. */
  private static boolean isGlued(String text, int at) {
    return at < text.length()
        && (QUOTATION_MARKS.indexOf(text.charAt(at - 1)) >= 0
            || QUOTATION_MARKS.indexOf(text.charAt(at)) >= 0);
  }

  /** Adds a word to a line of which so much is used; gives how much of the last line is then. */
  private double add(String word, double used) {
    // A blank at the end of a line needs no room.
    double seen = width(word.stripTrailing());
    boolean begins = used > 0 && used + seen > room;
    if (begins) {
      count++;
    }
    return seen > room ? cut(seen) : width(word) + (begins ? 0 : used);
  }

  /** A word that is longer than a line goes on on others; gives how much of the last it takes. */
  private double cut(double word) {
    // A character that has no room any more leaves a gap.
    double filled = Math.max(LEAST_ROOM, room - 1);
    double rest = word;
    while (rest > room) {
      count++;
      rest -= filled;
    }
    return rest;
  }

  private static double width(String text) {
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += width(text.charAt(i));
    }
    return width;
  }

  private static double width(char c) {
    if (c >= WIDE || WIDEST_LETTERS.indexOf(c) >= 0) {
      return Character.isLowSurrogate(c) ? 0 : 1;
    }
    return c >= 'A' && c <= 'Z' ? CAPITAL : LETTER;
  }
}
