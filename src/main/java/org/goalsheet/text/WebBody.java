package org.goalsheet.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.goalsheet.grid.RawDocument.Block;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads what a web page shows, to paragraphs and tables. */
final class WebBody {
  /** Places of all tables together. */
  private static final int MOST_PLACES = 2_000_000;

  /** Tables within tables. */
  private static final int DEEPEST = 16;

  /** What browsers take of a span. */
  private static final int MOST_COLUMNS = 1000;

  private static final int MOST_ROWS = 65_534;

  private static final Set<String> UNSEEN =
      Set.of("head", "title", "script", "style", "template", "noscript", "svg", "del", "select");

  private static final Pattern HIDING =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all");

  private final Path file;
  private long places;
  private int depth;

  WebBody(Path file) {
    this.file = file;
  }

  /** What is in an element. */
  List<Block> blocks(Element element) throws Refused {
    WebLines lines = new WebLines();
    walk(element, lines);
    return lines.blocks();
  }

  private void walk(Element parent, WebLines lines) throws Refused {
    for (Node child : parent.childNodes()) {
      if (child instanceof TextNode text) {
        lines.append(text.getWholeText());
      } else if (child instanceof Element element && isSeen(element)) {
        take(element, lines);
      }
    }
  }

  private void take(Element element, WebLines lines) throws Refused {
    switch (element.normalName()) {
      case "br" -> lines.breakLine();
      case "table" -> lines.add(table(element));
      default -> {
        if (element.isBlock()) {
          lines.end();
          walk(element, lines);
          lines.end();
        } else {
          walk(element, lines);
        }
      }
    }
  }

  private List<Block> table(Element element) throws Refused {
    depth++;
    if (depth > DEEPEST) {
      throw tooMuch();
    }
    WebTable table = new WebTable();
    for (Element part : element.children()) {
      switch (isSeen(part) ? part.normalName() : "") {
        case "tr" -> row(part, table);
        case "thead", "tbody", "tfoot" -> rows(part, table);
        case "caption" -> table.addCaption(blocks(part));
        default -> {}
      }
    }
    depth--;
    return table.blocks();
  }

  private void rows(Element group, WebTable table) throws Refused {
    for (Element row : group.children()) {
      if (row.normalName().equals("tr") && isSeen(row)) {
        row(row, table);
      }
    }
  }

  private void row(Element row, WebTable table) throws Refused {
    places += table.beginRow();
    checkPlaces();
    for (Element cell : row.children()) {
      boolean isCell = cell.normalName().equals("td") || cell.normalName().equals("th");
      if (isCell && isSeen(cell)) {
        places +=
            table.addCell(
                blocks(cell),
                span(cell, "colspan", MOST_COLUMNS),
                span(cell, "rowspan", MOST_ROWS));
        checkPlaces();
      }
    }
  }

  private void checkPlaces() throws Refused {
    if (places > MOST_PLACES) {
      throw tooMuch();
    }
  }

  /** The span, as far as browsers take it; none is 1, and 0 is all that is left. */
  private static int span(Element cell, String attribute, int most) {
    String digits = cell.attr(attribute).strip();
    if (!digits.matches("\\d{1,18}")) {
      return 1;
    }
    long span = Long.parseLong(digits);
    return span == 0 ? most : (int) Math.min(most, span);
  }

  /**
   * A link to a place in the page itself is an entry of the contents; a row without height is what
   * Word ends a table with, to tell how wide its columns are.
   */
  private static boolean isSeen(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT);
    return !UNSEEN.contains(element.normalName())
        && !element.hasAttr("hidden")
        && !element.attr("href").startsWith("#")
        && !element.attr("height").equals("0")
        && !HIDING.matcher(style).find();
  }

  private Refused tooMuch() {
    return new Refused(Message.of("text.many", file));
  }
}
