package org.goalsheet.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.goalsheet.grid.RawDocument.Block;
import org.goalsheet.grid.RawDocument.Paragraph;

/** Collects the text and tables of a web page; line breaks of its source are blanks or nothing. */
final class WebLines {
  /** Stands for a line break that is meant. */
  private static final char BREAK = '\u000B';

  private static final String WIDE =
      "[\\u2014\\u2018-\\u201D\\u2026\\u2E80-\\uA4CF\\uF900-\\uFAFF\\uFE30-\\uFE4F\\uFF00-\\uFF60]";

  /** Between Chinese characters, a line break in the source means nothing. */
  private static final Pattern BROKEN_CHINESE =
      Pattern.compile("(?<=" + WIDE + ")[ \\t\\f]*+[\\r\\n][ \\t\\r\\n\\f]*+(?=" + WIDE + ")");

  private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n\\f]+");
  private static final Pattern AROUND_BREAK = Pattern.compile(" *" + BREAK + " *");

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();

  void append(String source) {
    text.append(source.replace(BREAK, ' '));
  }

  void breakLine() {
    text.append(BREAK);
  }

  /** Ends the paragraph; one that says nothing is none. */
  void end() {
    String line = BROKEN_CHINESE.matcher(text).replaceAll("");
    line = BLANKS.matcher(line.replace('\u00A0', ' ')).replaceAll(" ");
    line = AROUND_BREAK.matcher(line).replaceAll("\n").strip();
    text.setLength(0);
    if (!line.isEmpty()) {
      blocks.add(new Paragraph(line));
    }
  }

  void add(List<Block> more) {
    end();
    blocks.addAll(more);
  }

  List<Block> blocks() {
    end();
    return blocks;
  }
}
