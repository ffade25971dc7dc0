package org.goalsheet.form;

import java.util.List;

/** How the words of tables from outside are compared and cleaned. */
final class Words {
  private Words() {}

  /** A label without blanks, breaks and colons: {@code 其中：财政 资金} is 其中财政资金. */
  static String bare(String label) {
    int gap = 0;
    while (gap < label.length() && !isGap(label.charAt(gap))) {
      gap++;
    }
    return gap == label.length() ? label : withoutGaps(label, gap);
  }

  private static String withoutGaps(String label, int firstGap) {
    StringBuilder bare = new StringBuilder(label.length()).append(label, 0, firstGap);
    for (int i = firstGap + 1; i < label.length(); i++) {
      if (!isGap(label.charAt(i))) {
        bare.append(label.charAt(i));
      }
    }
    return bare.toString();
  }

  /** Blanks of every kind, and colons: labels are written with runs of them, or without. */
  private static boolean isGap(char sign) {
    if (sign > '\u3000' && sign < '\uFEFF') {
      return false;
    }
    return switch (sign) {
      case ' ', '\t', '\n', '\u000B', '\f', '\r', ':', '：' -> true;
      case '\u00A0', '\u1680', '\u180E', '\u200B', '\u202F', '\u205F', '\u3000', '\uFEFF' -> true;
      default -> sign >= '\u2000' && sign <= '\u200A';
    };
  }

  static boolean alike(String label, String other) {
    return bare(label).equals(bare(other));
  }

  /** The text without blank lines before and after it; what stands between is kept as it is. */
  static String withoutBlankEnds(String text) {
    if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
      return text.isBlank() ? "" : text;
    }
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
