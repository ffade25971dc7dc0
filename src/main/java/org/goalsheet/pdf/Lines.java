package org.goalsheet.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into lines that are no wider than they may be. Nothing of it is left out. */
final class Lines {
  private final Face face;
  private final double width;
  private final List<String> lines = new ArrayList<>();

  private Lines(Face face, double width) {
    this.face = face;
    this.width = width;
  }

  /** At least one line. */
  static List<String> of(String text, Face face, double width) {
    Lines lines = new Lines(face, width);
    for (String paragraph : text.replace("\r\n", "\n").split("[\n\u000B\r]", -1)) {
      lines.add(paragraph.replace('\t', ' '));
    }
    return lines.lines;
  }

  private void add(String paragraph) {
    if (face.width(paragraph) <= width) {
      lines.add(paragraph);
      return;
    }
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINA);
    breaks.setText(paragraph);
    StringBuilder line = new StringBuilder();
    double used = 0;
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
      String word = paragraph.substring(from, to);
      double wide = face.width(word);
      // A blank at the end of a line needs no room.
      if (used > 0 && used + face.width(word.stripTrailing()) > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (wide > width) {
        String rest = cut(word);
        line.append(rest);
        used += face.width(rest);
      } else {
        line.append(word);
        used += wide;
      }
    }
    lines.add(line.toString());
  }

  /** Fills lines with a word that is longer than a line, and gives what is left of it. */
  private String cut(String word) {
    int from = 0;
    double used = 0;
    for (int at = 0; at < word.length(); ) {
      int next = at + Character.charCount(word.codePointAt(at));
      double wide = face.width(word.substring(at, next));
      if (used + wide > width && at > from) {
        lines.add(word.substring(from, at));
        from = at;
        used = 0;
      }
      used += wide;
      at = next;
    }
    return word.substring(from);
  }
}
