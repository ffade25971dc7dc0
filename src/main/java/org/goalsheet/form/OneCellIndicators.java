package org.goalsheet.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goalsheet.model.Indicator;

/** Indicators that were all written into one cell: {@code 指标1：名称（值）}, one after the other. */
final class OneCellIndicators {
  private static final Pattern NUMBER = Pattern.compile("指标\\h*[0-9０-９]{1,2}\\h*[:：、.．]");

  private OneCellIndicators() {}

  static boolean are(String text) {
    return NUMBER.matcher(text).find();
  }

  static List<Indicator> of(String text, Supplier<String> ids) {
    List<Indicator> indicators = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    int from = matcher.find() ? matcher.end() : text.length();
    while (from < text.length()) {
      boolean more = matcher.find();
      String said = text.substring(from, more ? matcher.start() : text.length());
      indicators.add(indicator(withoutEnd(said), ids));
      from = more ? matcher.end() : text.length();
    }
    return indicators;
  }

  private static String withoutEnd(String said) {
    int end = said.length();
    while (end > 0
        && (Character.isWhitespace(said.charAt(end - 1)) || isEnd(said.charAt(end - 1)))) {
      end--;
    }
    return said.substring(0, end).strip();
  }

  private static boolean isEnd(char c) {
    return "；;。，,".indexOf(c) >= 0;
  }

  private static Indicator indicator(String said, Supplier<String> ids) {
    String value = Words.bracket(said);
    String name = value.isEmpty() ? said : said.substring(0, said.length() - value.length() - 2);
    return Indicator.of(ids.get(), "", "", name, "", value);
  }
}
