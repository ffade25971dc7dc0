package org.goalsheet.form;

import java.util.List;

/** How the words of tables from outside are compared and cleaned. */
final class Words {
  private static final String PART_OF = "其中";

  private static final int LONGEST_LABEL = 24;

  private Words() {}

  /** A label without blanks, breaks and colons: {@code 其中：财政 资金} is 其中财政资金. */
  static String bare(String label) {
    int at = 0;
    while (at < label.length() && !isGap(label.charAt(at))) {
      at++;
    }
    if (at == label.length()) {
      return label;
    }
    StringBuilder bare = new StringBuilder(label.length()).append(label, 0, at);
    for (int i = at + 1; i < label.length(); i++) {
      if (!isGap(label.charAt(i))) {
        bare.append(label.charAt(i));
      }
    }
    return bare.toString();
  }

  /** Blanks of every kind, and colons: labels are written with runs of them, or without. */
  private static boolean isGap(char c) {
    if (c <= ' ') {
      return Character.isWhitespace(c);
    }
    return switch (c) {
      case ':', '：', '\u0085', '\u00A0', '\u180E', '\u200B', '\uFEFF' -> true;
      default -> c >= '\u1680' && c <= '\u3000' && Character.isSpaceChar(c);
    };
  }

  /** A label as it is shown: without blanks, breaks and a colon behind it. */
  static String label(String text) {
    StringBuilder label = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isColon(c) || !isGap(c)) {
        label.append(c);
      }
    }
    while (label.length() > 0 && isColon(label.charAt(label.length() - 1))) {
      label.setLength(label.length() - 1);
    }
    return label.toString();
  }

  private static boolean isColon(char c) {
    return c == ':' || c == '：';
  }

  static boolean alike(String label, String other) {
    return bare(label).equals(bare(other));
  }

  /** A bare label without what others leave out or add: 其中 before it, a bracket behind it. */
  static String essence(String bare) {
    int from = bare.startsWith(PART_OF) ? PART_OF.length() : 0;
    int to = bare.length();
    if (to > from && isClosing(bare.charAt(to - 1))) {
      int open = Math.max(bare.lastIndexOf('（'), bare.lastIndexOf('('));
      to = open > from ? open : to;
    }
    return bare.substring(from, to);
  }

  /** Whether it is as short and plain as labels are; numbers and sentences are none. */
  static boolean isLikeLabel(String text) {
    String bare = bare(text);
    return !bare.isEmpty()
        && bare.length() <= LONGEST_LABEL
        && bare.chars().anyMatch(Character::isLetter)
        && bare.chars().noneMatch(c -> "。；;，,！!？?≥≤".indexOf(c) >= 0);
  }

  /** What stands in the bracket behind a bare label; empty where there is none. */
  static String bracket(String bare) {
    int open = Math.max(bare.lastIndexOf('（'), bare.lastIndexOf('('));
    boolean closed = !bare.isEmpty() && isClosing(bare.charAt(bare.length() - 1));
    return open >= 0 && closed ? bare.substring(open + 1, bare.length() - 1) : "";
  }

  private static boolean isClosing(char c) {
    return c == '）' || c == ')';
  }

  /** The text without blank lines before and after it; what stands between is kept as it is. */
  static String withoutBlankEnds(String text) {
    if (!text.isEmpty() && text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
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
