package org.goalsheet.print;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.goalsheet.message.Message;
import org.goalsheet.message.Refused;

/**
 * Which pages are meant, as a person writes it: {@code 1-3,5}.
 *
 * @param spans empty for all pages
 */
public record PageRange(List<Span> spans) {
  public static final PageRange ALL = new PageRange(List.of());

  /** Any comma or space parts, whichever keyboard it was typed with. */
  private static final Pattern BETWEEN = Pattern.compile("[,，、;；.．。\\s\\u3000]+");

  /** No booklet has a million pages. */
  private static final Pattern SPAN =
      Pattern.compile("(?U)(?<first>\\d{1,6})(?:(?<to>[-－—–−~～至到])(?<last>\\d{1,6})?)?");

  private static final Pattern SPACE_AROUND_DASH =
      Pattern.compile("[\\s\\u3000]*([-－—–−~～至到]+)[\\s\\u3000]*");

  public PageRange {
    spans = List.copyOf(spans);
  }

  /**
   * Pages that follow each other.
   *
   * @param last {@link Integer#MAX_VALUE} for as many as there are
   */
  public record Span(int first, int last) {}

  /**
   * What a person wrote; nothing means all pages, {@code 3-} from page 3 on.
   *
   * @throws Refused when it says no pages
   */
  public static PageRange parse(String text) throws Refused {
    String joined = SPACE_AROUND_DASH.matcher(text).replaceAll("$1").strip();
    List<Span> spans = new ArrayList<>();
    for (String part : BETWEEN.split(joined)) {
      if (!part.isEmpty()) {
        spans.add(span(part, text));
      }
    }
    return new PageRange(spans);
  }

  private static Span span(String part, String whole) throws Refused {
    Matcher matcher = SPAN.matcher(part);
    if (!matcher.matches()) {
      throw new Refused(Message.of("print.pages.wrong", whole.strip()));
    }
    int first = Integer.parseInt(matcher.group("first"));
    int last = last(matcher, first);
    if (Math.min(first, last) < 1) {
      throw new Refused(Message.of("print.pages.wrong", whole.strip()));
    }
    return new Span(Math.min(first, last), Math.max(first, last));
  }

  private static int last(Matcher matcher, int first) {
    if (matcher.group("to") == null) {
      return first;
    }
    String last = matcher.group("last");
    return last == null ? Integer.MAX_VALUE : Integer.parseInt(last);
  }

  /**
   * The numbers of the pages meant, each once and from the front.
   *
   * @param count how many pages there are
   * @throws Refused when one of them is not there
   */
  public List<Integer> of(int count) throws Refused {
    if (spans.isEmpty()) {
      return IntStream.rangeClosed(1, count).boxed().toList();
    }
    TreeSet<Integer> pages = new TreeSet<>();
    for (Span span : spans) {
      int last = span.last() == Integer.MAX_VALUE ? Math.max(span.first(), count) : span.last();
      if (last > count) {
        int missing = Math.max(span.first(), count + 1);
        throw new Refused(Message.of("print.pages.beyond", count, missing));
      }
      IntStream.rangeClosed(span.first(), last).forEach(pages::add);
    }
    return List.copyOf(pages);
  }
}
