package org.goalsheet.form;

import java.util.List;
import java.util.regex.Pattern;

/** How the words of tables from outside are compared and cleaned. */
final class Words {
  /** Blanks of every kind, and colons: labels are written with runs of them, or without. */
  private static final Pattern GAPS = Pattern.compile("[\\s\\h\\u200B\\uFEFF:：]+");

  private Words() {}

  /** A label without blanks, breaks and colons: {@code 其中：财政 资金} is 其中财政资金. */
  static String bare(String label) {
    return GAPS.matcher(label).replaceAll("");
  }

  static boolean alike(String label, String other) {
    return bare(label).equals(bare(other));
  }

  /** The text without blank lines before and after it; what stands between is kept as it is. */
  static String withoutBlankEnds(String text) {
    List<String> lines = text.lines().toList();
    int from = 0;
    int to = lines.size();
    while (from < to && lines.get(from).isBlank()) {
      from++;
    }
    while (to > from && lines.get(to - 1).isBlank()) {
      to--;
    }
    return String.join("\n", lines.subList(from, to));
  }
}
