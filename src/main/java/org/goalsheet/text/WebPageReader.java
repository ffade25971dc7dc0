package org.goalsheet.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import org.goalsheet.grid.RawDocument;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * Reads the paragraphs and tables of a web page, or of what Word, Excel and WPS save as one under
 * other names, as a browser shows them. Nothing that the page points to is loaded. A table that
 * only frames others is read as if it were not there; another table within a cell stays in the
 * cell, its columns parted by tabs.
 */
public final class WebPageReader {
  /** The longest file that is read, in bytes; a hundred tables out of Word are 10 MB. */
  private static final int LONGEST = 32 * 1024 * 1024;

  /** A thousand tables have as many. */
  private static final int MOST_ELEMENTS = 1_000_000;

  /** Parsing what stands in wrong places takes ever longer, the more there is of it. */
  private static final Duration PATIENCE = Duration.ofSeconds(6);

  private final Duration patience;

  public WebPageReader() {
    this(PATIENCE);
  }

  WebPageReader(Duration patience) {
    this.patience = patience;
  }

  /**
   * Reads a file in Unicode, GB18030, or the encoding that it names.
   *
   * @throws Refused when it cannot be read, is too large, or is no text
   */
  public RawDocument read(Path file) throws Refused {
    Document page = parsed(WebEncoding.text(bytes(file)), file);
    return new RawDocument(new WebBody(file).blocks(page), List.of());
  }

  private static byte[] bytes(Path file) throws Refused {
    try (InputStream in = Files.newInputStream(file)) {
      if (Files.size(file) > LONGEST) {
        throw new Refused(Message.of("text.large", file, LONGEST / 1024 / 1024));
      }
      return in.readNBytes(LONGEST);
    } catch (IOException e) {
      throw new Refused(Message.of("text.unreadable", file), e);
    }
  }

  /** Parses piece by piece, to stop before the page fills the memory. */
  private Document parsed(String text, Path file) throws Refused {
    try (StreamParser parser = new StreamParser(Parser.htmlParser())) {
      parser.parse(text, "");
      Iterator<Element> elements = parser.iterator();
      long begin = System.nanoTime();
      for (int count = 0; elements.hasNext(); count++) {
        elements.next();
        if (count == MOST_ELEMENTS || System.nanoTime() - begin > patience.toNanos()) {
          throw new Refused(Message.of("text.many", file));
        }
      }
      return parser.document();
    }
  }
}
