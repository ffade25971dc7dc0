package org.goalsheet.text;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** Parses the pages of one file piece by piece, to stop before they fill the memory. */
final class PageParser {
  /** A thousand tables have as many. */
  private static final int MOST_ELEMENTS = 1_000_000;

  private final Path file;
  private final long end;
  private int count;

  /**
   * @param patience how long all parsing may take: what stands in wrong places takes ever longer,
   *     the more there is of it
   */
  PageParser(Path file, Duration patience) {
    this.file = file;
    this.end = System.nanoTime() + patience.toNanos();
  }

  Document parse(String text) throws Refused {
    try (StreamParser parser = new StreamParser(Parser.htmlParser())) {
      parser.parse(text, "");
      for (Iterator<Element> elements = parser.iterator(); elements.hasNext(); elements.next()) {
        count++;
        if (count > MOST_ELEMENTS || System.nanoTime() > end) {
          throw new Refused(Message.of("text.many", file));
        }
      }
      return parser.document();
    }
  }
}
